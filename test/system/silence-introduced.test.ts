import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  begin,
  beginScene,
  introduce,
  koordinator,
  lettersAbout,
  type Pair,
  propose,
  type Scene,
  settleOn,
} from './scene.ts'
import { readLetters } from './mailbox.ts'
import { leaks } from './diary.ts'
import { stateOf } from './stored.ts'

describe('later, no and silence once two have been brought together', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await beginScene()
  })
  afterAll(() => scene.end())

  const now = (): Promise<string> => scene.calendar.now()
  const state = (pair: Pair, process: string): string | undefined => stateOf(scene.server, pair.ngo, process)
  const dateIn = async (days: number): Promise<string> => scene.calendar.date(scene.calendar.dayOf(await now()) + days)

  it('brings "later" back on its date, and leaves the need free until then', async () => {
    const pair = await scene.pair('later')
    await propose(scene, pair)
    const since = await now()
    await scene.say(pair.company, 'wouldYouLike', 'later', { date: await dateIn(40) })
    expect(state(pair, 'introduction')).toBe('postponed')
    expect(state(pair, 'need')).toBe('open')
    await scene.calendar.pass('41d')
    expect(state(pair, 'introduction')).toBe('askedFirst')
    expect(state(pair, 'need')).toBe('introducing')
    const letters = lettersAbout(scene, pair.ngo, since)
    expect(letters).toContain('0 koordinator postponed')
    expect(letters).toContain('40 company.example.org wouldYouLike')
    expect(
      letters.filter((letter) => letter.includes('ngo.example.org wouldYouLike')),
      'the NGO is not asked yet',
    ).toEqual([])
    await scene.say(pair.company, 'wouldYouLike', 'yes')
    expect(state(pair, 'introduction')).toBe('askedSecond')
  })

  it('asks the company anew when it is the NGO that wants it later', async () => {
    const pair = await scene.pair('secondlater')
    await propose(scene, pair)
    await scene.say(pair.company, 'wouldYouLike', 'yes')
    const since = await now()
    await scene.say(pair.ngo, 'wouldYouLike', 'later', { date: await dateIn(20) })
    await scene.calendar.pass('21d')
    const toCompany = lettersAbout(scene, pair.ngo, since).filter((letter) => letter.includes('company'))
    expect(toCompany).toEqual(['0 company.example.org theyAskedForLater', '20 company.example.org wouldYouLike'])
    expect(state(pair, 'introduction')).toBe('askedFirst')
  })

  it('never forwards a "no" with its reason unless its giver allows it', async () => {
    for (const [mayPassOn, isTold] of [['no', false] as const, ['yes', true] as const]) {
      const pair = await scene.pair(`no-${mayPassOn}`)
      await propose(scene, pair)
      await scene.say(pair.company, 'wouldYouLike', 'yes')
      await scene.say(pair.ngo, 'wouldYouLike', 'no', { reason: 'values', mayPassOn })
      const toCompany = await readLetters(scene.baseUrl, { to: pair.company })
      expect(toCompany.at(-1)?.letter).toBe('notThisTime')
      const told = leaks(toCompany, ['Nem fér össze az értékeinkkel', 'values'])
      expect(told.length > 0, `the reason in the letters to the company: ${told.join('; ')}`).toBe(isTold)
      expect(state(pair, 'introduction')).toBe('declined')
      expect(state(pair, 'need'), 'the coordinator looks on').toBe('open')
    }
  })

  it('writes nothing to the NGO when the company says no', async () => {
    const pair = await scene.pair('firstno')
    await propose(scene, pair)
    const since = await now()
    await scene.say(pair.company, 'wouldYouLike', 'no', { reason: 'tooFar' })
    expect(lettersAbout(scene, pair.ngo, since)).toEqual(['0 koordinator whom'])
  })

  it('goes on asking two silent partners, then tells the coordinator, then closes neutrally', async () => {
    const pair = await scene.pair('stalled')
    await introduce(scene, pair)
    const since = await now()
    await scene.calendar.pass('30d')
    expect(state(pair, 'introduction')).toBe('stalled')
    expect(lettersAbout(scene, pair.ngo, since)).toEqual([
      '3 ngo.example.org haveYouWritten',
      '7 company.example.org haveYouTalked',
      '7 ngo.example.org haveYouTalked',
      '14 company.example.org whereAreYou',
      '14 ngo.example.org whereAreYou',
      '21 company.example.org whereAreYou',
      '21 ngo.example.org whereAreYou',
      '28 koordinator stalled',
    ])
    const closing = await now()
    await scene.calendar.pass('60d')
    expect(state(pair, 'introduction')).toBe('notAFit')
    expect(state(pair, 'need')).toBe('open')
    const last = lettersAbout(scene, pair.ngo, closing).filter((letter) => letter.includes('notThisTime'))
    expect(last.map((letter) => letter.split(' ')[1])).toEqual(['company.example.org', 'ngo.example.org'])
  })

  it('cancels a project that is never written down, tells both and opens the need again', async () => {
    const pair = await scene.pair('unwritten')
    await settleOn(scene, pair)
    const since = await now()
    await scene.calendar.pass('76d')
    expect(state(pair, 'project')).toBe('cancelled')
    expect(state(pair, 'need')).toBe('open')
    const letters = lettersAbout(scene, pair.ngo, since)
    expect(letters.slice(0, 3)).toEqual([
      '3 ngo.example.org agreement',
      '7 ngo.example.org agreement',
      '14 koordinator stuck',
    ])
    expect(letters.filter((letter) => letter.includes('projectCancelled'))).toHaveLength(2)
  })

  it('goes on when nobody checks in, tells the coordinator after two rounds, and asks her when nobody confirms', async () => {
    const pair = await scene.pair('quiet')
    await begin(scene, pair, 120)
    const since = await now()
    await scene.calendar.pass('119d')
    expect(lettersAbout(scene, pair.ngo, since)).toEqual([
      '60 company.example.org howIsItGoing',
      '60 ngo.example.org howIsItGoing',
      '63 company.example.org howIsItGoing',
      '63 ngo.example.org howIsItGoing',
    ])
    expect(state(pair, 'project')).toBe('underway')
    const end = await now()
    await scene.calendar.pass('30d')
    expect(state(pair, 'project'), 'never done without the word of the NGO').toBe('stuck')
    expect(lettersAbout(scene, pair.ngo, end)).toEqual([
      '1 company.example.org isItDelivered',
      '4 company.example.org isItDelivered',
      '8 company.example.org isItDelivered',
      '15 ngo.example.org isItWhatWasAgreed',
      '18 ngo.example.org isItWhatWasAgreed',
      '22 ngo.example.org isItWhatWasAgreed',
      '29 koordinator stuck',
    ])
    await scene.say(koordinator, 'stuck', 'acceptedByPhone')
    expect(state(pair, 'project')).toBe('surveying')
    const survey = await now()
    await scene.calendar.pass('250d')
    expect(state(pair, 'project')).toBe('done')
    const later = lettersAbout(scene, pair.ngo, survey)
    expect(later.filter((letter) => letter.includes('survey'))).toEqual([
      '3 company.example.org survey',
      '3 ngo.example.org survey',
      '10 company.example.org survey',
      '10 ngo.example.org survey',
      '18 koordinator surveyUnanswered',
    ])
    expect(
      later.filter((letter) => letter.includes('lookBack')).map((letter) => letter.split(' ').slice(1).join(' ')),
    ).toEqual(['ngo.example.org lookBack', 'ngo.example.org lookBack', 'koordinator lookBackUnanswered'])
  })

  it('lets the coordinator put the question again that nobody answered', async () => {
    const pair = await scene.pair('again')
    await settleOn(scene, pair)
    await scene.calendar.pass('15d')
    expect(state(pair, 'project')).toBe('stuck')
    await scene.say(koordinator, 'stuck', 'askAgain')
    expect(state(pair, 'project')).toBe('drafting')
  })
})
