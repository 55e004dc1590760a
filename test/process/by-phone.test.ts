import { describe, expect, it } from 'vitest'
import { connected, underway } from './stage.ts'
import type { Story } from './story.ts'

describe('what the coordinator heard on the telephone about a letter that did not arrive', () => {
  const unreached = (): Story => connected().bouncing('company').passes('7d').is('talking')

  it('is the answer of whoever was asked, and the log says on whose behalf', () => {
    const story = unreached().saysNow('coordinator', 'byPhone', { said: 'talked' }).is('deciding')
    const answers = story.world.events.get(story.id)?.filter(({ type }) => type === 'question.answered')
    expect(answers?.at(-1)?.data).toMatchObject({ choice: 'talked', onBehalfOf: 'company' })
    const told = [...story.world.questions.values()].find(({ choice }) => choice === 'talked')
    expect(told).toMatchObject({ personId: 'company', answeredBy: 'koordinator', fields: {} })
  })

  it('comes second when the other side has moved the case, and first when it has itself', () => {
    const story = unreached().says('ngo', 'agreed').passes('2m')
    expect(story.refuses('coordinator', 'byPhone', { said: 'notAFit' })).toBe('question_settling')
    story.passes('10m').is('agreed')
    const other = unreached().says('coordinator', 'byPhone', { said: 'notAFit' }).passes('2m')
    expect(other.refuses('ngo', 'agreed')).toBe('question_settling')
    other.passes('10m').is('notAFit')
  })
})

describe('an answer that settles at once', () => {
  it('counts what the other has said, whose time to undo it is not over', () => {
    const story = underway(90)
      .passes('46d')
      .is('checkIn')
      .says('ngo', 'green', { hours: 12 })
      .passes('2m')
      .saysNow('company', 'red', { what: 'x' })
    const said = [...story.is('stuck').world.questions.values()].find(({ choice }) => choice === 'green')
    expect(said).toMatchObject({ closedBecause: 'answered', fields: { hours: 12 } })
    expect(said?.settledAt).not.toBeNull()
  })
})
