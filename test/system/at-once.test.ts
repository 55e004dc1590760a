import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, press, questionLink, versionIn } from './by-hand.ts'
import { readLetters, waitForLetter } from './mailbox.ts'
import { beginScene, helyettes, koordinator, type Scene } from './scene.ts'
import { count, rows, stateOf } from './stored.ts'
import { until } from './until.ts'

describe('two who answer at once', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await beginScene()
  })
  afterAll(() => scene.end())

  it('one person pressing two buttons is taken at one word', async () => {
    const pair = await scene.pair('twice')
    await scene.say(koordinator, 'whom', 'propose', { offerId: pair.offerId }, pair.needReference)
    const link = questionLink(await waitForLetter(scene.baseUrl, { to: pair.company, letter: 'wouldYouLike' }))
    const answers = await Promise.all([press(link, 'yes'), press(link, 'no', { reason: 'noTime' }), press(link, 'yes')])
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other)
    expect(statuses, 'one recorded, the others shown what was').toEqual([200, 200, 303])
    const [question] = rows(
      scene.server,
      `select choice from questions where name = 'wouldYouLike' and choice is not null`,
    )
    await scene.calendar.settle()
    const expected = question?.['choice'] === 'yes' ? 'askedSecond' : 'declined'
    expect(stateOf(scene.server, pair.ngo, 'introduction')).toBe(expected)
    expect(
      count(
        scene.server,
        `events where type = 'question.answered' and json_extract(data, '$.questionId') = (select id from questions where name = 'wouldYouLike' and choice is not null)`,
      ),
    ).toBe(1)
  })

  it('two coordinators decide once, and both pages say the same', async () => {
    const reference = await scene.submitted('ngo', 'both@ngo.example.org')
    await scene.calendar.pass('8d')
    const asked = rows(
      scene.server,
      `select q.id from questions q join cases c on c.id = q.case_id where c.reference = ? and q.name = 'triage'`,
      reference,
    ).map(({ id }) => `/l/q${String(id)}.`)
    // What one morning has to say to somebody is one letter, so this question may stand among others.
    const linkTo = async (to: string): Promise<string> =>
      until(
        `the question to ${to}`,
        async () =>
          (await readLetters(scene.baseUrl, { to }))
            .flatMap(({ links: all }) => all)
            .findLast((link) => asked.some((id) => link.includes(id)))
            ?.split('?', 1)
            .join(''),
        5000,
      )
    const links = [await linkTo(koordinator), await linkTo(helyettes)]
    const versions = await Promise.all(links.map(async (link) => versionIn(await (await fetch(link)).text())))
    const answers = await Promise.all([
      post(links[0] ?? '', { choice: 'accept', version: versions[0] ?? '' }),
      post(links[1] ?? '', { choice: 'spam', version: versions[1] ?? '' }),
    ])
    const winner = answers.findIndex(({ status }) => status === 303)
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    const loser = await (await fetch(links[1 - winner] ?? '')).text()
    expect(loser).toContain('Épp az imént érkezett egy válasz')
    await scene.calendar.settle()
    expect(stateOf(scene.server, 'both@ngo.example.org', 'intake')).toBe(winner === 0 ? 'accepted' : 'dropped')
    expect((await fetch(links[winner] ?? '')).status).toBe(200)
    expect((await fetch(links[1 - winner] ?? '')).status).toBe(410)
  })

  it('two proposals for one free place: one is taken, the other hears it at once', async () => {
    const one = await scene.pair('place')
    const other = await scene.submitted('ngo', 'place2@ngo.example.org')
    await scene.say(koordinator, 'triage', 'accept', {}, other)
    const letters = await readLetters(scene.baseUrl, { to: koordinator, letter: 'whom' })
    const links = [one.needReference, other].map((reference) => {
      const letter = letters.findLast(({ caseReference }) => caseReference === reference)
      return letter ? questionLink(letter) : ''
    })
    const answers = await Promise.all(links.map((link) => press(link, 'propose', { offerId: one.offerId })))
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409])
    const refused = answers.findIndex(({ status }) => status === 409)
    expect(await answers[refused]?.text()).toContain('Most nincs szabad hely')
    // Undone, the place is free again.
    expect((await post(links[1 - refused] ?? '', { choice: 'undo' })).status).toBe(303)
    expect((await press(links[refused] ?? '', 'propose', { offerId: one.offerId })).status).toBe(303)
  })
})
