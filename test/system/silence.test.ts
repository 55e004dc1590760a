import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { weekdayOf, timeOf } from './calendar.ts'
import { submit } from './by-hand.ts'
import { readLetters } from './mailbox.ts'
import { beginScene, helyettes, koordinator, lettersAbout, propose, type Scene } from './scene.ts'
import { rows, stateOf } from './stored.ts'

describe('silence before anybody is introduced', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await beginScene()
  })
  afterAll(() => scene.end())

  it('reminds an unconfirmed sender twice, tells the coordinator to call, then lets it lapse and deletes it', async () => {
    const email = 'nobody@ngo.example.org'
    const since = await scene.calendar.now()
    const { reference } = await submit(scene.baseUrl, 'ngo', { email, phone: '+36301112222' })
    await scene.calendar.pass('6d')
    expect(lettersAbout(scene, email, since)).toEqual([
      '0 ngo.example.org confirmAddress',
      '1 ngo.example.org confirmAddress',
      '3 koordinator addressUnconfirmed',
      '3 ngo.example.org confirmAddress',
    ])
    expect(stateOf(scene.server, email, 'intake')).toBe('unconfirmed')
    await scene.calendar.pass('3d')
    const left = rows(
      scene.server,
      `select c.state, s.answers, p.email, p.phone from submissions s join cases c on c.id = s.case_id
       join people p on p.id = s.person_id where s.reference = ?`,
      reference,
    )
    expect(left).toEqual([{ state: 'lapsed', answers: '{}', email: '', phone: null }])
    const [call] = await readLetters(scene.baseUrl, { to: koordinator, letter: 'addressUnconfirmed' })
    expect(call?.text).toContain('30 111 2222')
    const [first, ...reminders] = await readLetters(scene.baseUrl, { to: email })
    expect(reminders.map(({ sentAt }) => timeOf(sentAt))).toEqual(['08:00', '08:00'])
    const links = new Set([first, ...reminders].map((letter) => letter?.links[0]))
    expect([...links], 'a reminder carries the same link').toHaveLength(1)
  })

  it('reminds the coordinator on days 3 and 5, asks her deputy on day 7, then both on Mondays, for ever', async () => {
    const email = 'waiting@ngo.example.org'
    const since = await scene.calendar.now()
    const reference = await scene.submitted('ngo', email)
    await scene.calendar.pass('40d')
    expect(stateOf(scene.server, email, 'intake'), "a person's own request does not die of her silence").toBe('triage')
    const letters = lettersAbout(scene, email, since)
    expect(letters.slice(0, 6)).toEqual([
      '0 ngo.example.org confirmAddress',
      '0 ngo.example.org receipt',
      '0 koordinator triage',
      '3 koordinator triage',
      '5 koordinator triage',
      '7 helyettes triage',
    ])
    const later = (await readLetters(scene.baseUrl)).filter(
      ({ letter, caseReference, sentAt }) =>
        letter === 'triage' && caseReference === reference && Date.parse(sentAt) > Date.parse(since) + 7.5 * 86_400_000,
    )
    expect(new Set(later.map(({ sentAt }) => weekdayOf(sentAt)))).toEqual(new Set(['Monday']))
    expect(new Set(later.map(({ to }) => to))).toEqual(new Set([koordinator, helyettes]))
    expect(later.length, 'two letters a week for more than four weeks').toBeGreaterThanOrEqual(8)

    // Either of the two may answer, and then the other is left in peace.
    await scene.say(helyettes, 'triage', 'decline', { reason: 'other', words: 'Sajnos most nem.' }, reference)
    expect(stateOf(scene.server, email, 'intake')).toBe('declined')
  })

  it('brings a request back to the coordinator when the missing details never come', async () => {
    const email = 'details@ngo.example.org'
    const reference = await scene.submitted('ngo', email)
    const since = await scene.calendar.now()
    const asked = { missing: ['decisionMaker'], words: 'Ki dönt?' }
    await scene.say(koordinator, 'triage', 'askMore', asked, reference)
    await scene.calendar.pass('22d')
    expect(stateOf(scene.server, email, 'intake')).toBe('triage')
    expect(lettersAbout(scene, email, since)).toEqual([
      '0 ngo.example.org missingDetails',
      '3 ngo.example.org missingDetails',
      '7 ngo.example.org missingDetails',
      '21 koordinator triage',
    ])
    await scene.say(koordinator, 'triage', 'spam', {}, reference)
  })

  it('tells the owner of a need every thirty days where it stands', async () => {
    const pair = await scene.pair('news')
    const since = await scene.calendar.now()
    await scene.calendar.pass('62d')
    const toOwner = lettersAbout(scene, pair.ngo, since).filter((letter) => letter.includes('ngo.example.org'))
    expect(toOwner).toEqual(['30 ngo.example.org stillLooking', '60 ngo.example.org stillLooking'])
    await scene.say(koordinator, 'whom', 'close', { reason: 'Nem találtunk.' }, pair.needReference)
    expect(stateOf(scene.server, pair.ngo, 'need')).toBe('unmet')
  })

  it('lets an introduction expire when the company is silent, and asks the coordinator again', async () => {
    const pair = await scene.pair('first')
    const since = await scene.calendar.now()
    await propose(scene, pair)
    await scene.calendar.pass('15d')
    expect(stateOf(scene.server, pair.ngo, 'introduction')).toBe('expired')
    expect(stateOf(scene.server, pair.ngo, 'need')).toBe('open')
    expect(lettersAbout(scene, pair.ngo, since), 'the NGO hears nothing of it').toEqual([
      '0 company.example.org wouldYouLike',
      '2 company.example.org wouldYouLike',
      '7 company.example.org wouldYouLike',
      '14 koordinator whom',
    ])
    await scene.say(koordinator, 'whom', 'close', { reason: 'Nem találtunk.' }, pair.needReference)
  })

  it('asks a silent NGO whether it still needs help, and writes a neutral sentence to the company', async () => {
    const pair = await scene.pair('second')
    await propose(scene, pair)
    await scene.say(pair.company, 'wouldYouLike', 'yes')
    const since = await scene.calendar.now()
    await scene.calendar.pass('30d')
    expect(stateOf(scene.server, pair.ngo, 'introduction')).toBe('noAnswer')
    expect(stateOf(scene.server, pair.ngo, 'need')).toBe('expired')
    expect(lettersAbout(scene, pair.ngo, since)).toEqual([
      '2 ngo.example.org wouldYouLike',
      '7 ngo.example.org wouldYouLike',
      '14 company.example.org notThisTime',
      '14 ngo.example.org stillNeeded',
      '21 ngo.example.org stillNeeded',
      '28 ngo.example.org cardExpired',
      '29 koordinator needExpired',
    ])
  })
})
