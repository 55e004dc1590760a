import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asEntries, answersTo, formAddress, questionLink, submit } from './by-hand.ts'
import { leaks } from './diary.ts'
import { newestId, readLetters, waitForLetter } from './mailbox.ts'
import { beginScene, koordinator, type Scene } from './scene.ts'
import { count, rows, stateOf } from './stored.ts'

const invented = {
  organisationName: 'Betolakodó Kft.',
  contactName: { familyName: 'Betolakodó', givenName: 'Béla' },
  phone: '+36709999999',
  problem: 'Látogassa meg: http://csalo.example',
}

describe('a stranger who types somebody’s address', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await beginScene()
  })
  afterAll(() => scene.end())

  it('changes nothing that exists, and has us write there nothing but one question', async () => {
    const { server, baseUrl } = scene
    const owner = 'owner@ngo.example.org'
    await scene.submitted('ngo', owner)
    await waitForLetter(baseUrl, { to: owner, letter: 'receipt' })
    const hers = (): unknown[] => [
      rows(server, 'select * from people where confirmed_at is not null order by id'),
      rows(server, `select * from organisations where name <> ? order by id`, invented.organisationName),
      rows(
        server,
        `select * from cases where id in (select case_id from submissions where json_extract(answers, '$.email') = ?) and state <> 'unconfirmed'`,
        owner,
      ),
    ]
    const before = JSON.stringify(hers())
    const written = async (): Promise<number> =>
      (await readLetters(baseUrl, { to: owner })).filter(({ to }) => to === owner).length
    const seen = await written()

    const after = await newestId(baseUrl)
    await submit(baseUrl, 'ngo', { ...invented, email: owner.toUpperCase() })
    const letter = await waitForLetter(baseUrl, { to: owner.toUpperCase(), letter: 'confirmAddress', after })
    expect(JSON.stringify(hers())).toBe(before)
    expect(leaks([letter], ['Betolakodó', '9999999', 'csalo.example'])).toEqual([])
    expect(await written()).toBe(seen)

    // She says that it was not she: what the stranger sent is dropped, and hers goes on.
    const link = questionLink(letter)
    expect(
      (await fetch(link, { method: 'POST', body: asEntries({ choice: 'notMe', version: '1' }), redirect: 'manual' }))
        .status,
    ).toBe(303)
    expect(count(server, `cases where state = 'dropped'`)).toBe(1)
    expect(stateOf(server, owner, 'intake')).toBe('triage')
  })

  it('cannot have an address flooded: the fourth is held for the coordinator', async () => {
    const { server, baseUrl } = scene
    const victim = 'victim@ngo.example.org'
    const states: string[] = []
    for (let index = 0; index < 6; index += 1) states.push((await submit(baseUrl, 'ngo', { email: victim })).state)
    expect(states).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed', 'held', 'held', 'held'])
    await scene.calendar.pass('1h')
    expect(await readLetters(baseUrl, { to: victim })).toHaveLength(3)
    expect((await readLetters(baseUrl, { to: koordinator, letter: 'looksLikeAbuse' })).length).toBeGreaterThan(0)
    expect(count(server, `submissions where json_extract(answers, '$.email') = ?`, victim)).toBe(6)
  })

  it('who is a robot sees what a person sees, and a person looks at it', async () => {
    const answers = await answersTo(scene.baseUrl, 'ngo', { email: 'robot@ngo.example.org' })
    const fields: Record<string, string | readonly string[]> = {
      _confirm: 'http://spam.example',
      'contactName.familyName': 'Robot',
      'contactName.givenName': 'Róbert',
      deadlineFlexible: 'yes',
      privacySeen: 'on',
      causes: ['environment'],
    }
    for (const name of [
      'organisationName',
      'legalForm',
      'postalCode',
      'settlement',
      'serviceArea',
      'email',
      'needType',
      'needTitle',
      'problem',
      'result',
      'deadline',
      'decisionMaker',
      'giveBack',
    ]) {
      fields[name] = String(answers[name])
    }
    const after = await newestId(scene.baseUrl)
    const sent = await fetch(formAddress(scene.baseUrl, 'ngo'), { method: 'POST', body: asEntries(fields) })
    expect(sent.status).toBe(200)
    expect(await sent.text()).toContain('Levelet küldtünk erre a címre: robot@ngo.example.org')
    expect(stateOf(scene.server, 'robot@ngo.example.org', 'intake')).toBe('held')
    expect(await readLetters(scene.baseUrl, { to: 'robot@ngo.example.org' })).toEqual([])

    const question = await waitForLetter(scene.baseUrl, { to: koordinator, letter: 'looksLikeAbuse', after })
    await scene.say(koordinator, 'looksLikeAbuse', 'release', {}, question.caseReference ?? '')
    await waitForLetter(scene.baseUrl, { to: 'robot@ngo.example.org', letter: 'confirmAddress' })
  })
})
