import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLetters } from './mailbox.ts'
import { begin, beginScene, type Pair, type Scene } from './scene.ts'
import { casesOf, count, rows } from './stored.ts'

describe('a story whose server is killed right after each answer', () => {
  let scene: Scene
  let pair: Pair
  let presses = 0
  beforeAll(async () => {
    scene = await beginScene(async (server) => {
      presses += 1
      await server.kill9()
      await server.restart()
    })
    pair = await scene.pair('killed')
    await begin(scene, pair, 60)
  }, 240_000)
  afterAll(() => scene.end())

  it('comes as far as one that is left in peace', () => {
    const states = Object.fromEntries(casesOf(scene.server, pair.ngo).map(({ process, state }) => [process, state]))
    expect(presses).toBe(10)
    expect(states).toMatchObject({ intake: 'accepted', need: 'inProject', introduction: 'agreed', project: 'underway' })
  })

  it('has every press in the log, and nothing of which half is missing', () => {
    const { server } = scene
    expect(count(server, `events where type = 'answer.settled'`)).toBe(presses)
    expect(count(server, 'cases c where seq <> (select max(seq) from events where case_id = c.id)')).toBe(0)
    expect(count(server, `events where type = 'contact.released'`)).toBe(2)
  })

  it('tells everybody each thing once', async () => {
    const letters = await readLetters(scene.baseUrl)
    const told = letters.map(({ to, letter, caseReference }) => `${to} ${letter} ${caseReference}`)
    expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([])
    expect(rows(scene.server, `select id from letters where state not in ('sent', 'dropped', 'waiting')`)).toEqual([])
  })
})
