import { describe, expect, it } from 'vitest'
import { network, submitted } from './stage.ts'

describe('submissions that look like abuse', () => {
  it('are let go by silence twenty a day at most, the others on the following days', () => {
    const world = network()
    const stories = Array.from({ length: 45 }, (_, index) =>
      submitted({ state: 'held', person: `someone ${index}` }, world),
    )
    const held = (): number => stories.filter((story) => story.row().state === 'held').length
    const [first] = stories
    first?.passes('13d')
    expect(held()).toBe(45)
    for (const rest of [25, 5, 0]) {
      first?.passes('1d')
      expect(held()).toBe(rest)
    }
  })

  it('are let go by the coordinator’s word however many were that day', () => {
    const world = network()
    for (let count = 0; count < 20; count += 1) submitted({ state: 'held', person: `someone ${count}` }, world)
    const late = submitted({ state: 'held', person: 'late' }, world)
    late.passes('14d').is('held').saysNow('coordinator', 'release').is('unconfirmed')
  })
})
