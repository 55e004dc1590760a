import { describe, expect, it } from 'vitest'
import { day, type Instant, minute } from '../../worker/process/calendar.ts'
import { silentAt } from '../../worker/process/silence.ts'
import { liveUntil } from './driving.ts'
import { snapshotOf } from './facts.ts'
import { connected, introduction, network } from './stage.ts'
import type { Story } from './story.ts'

/** What the page of the question that waits for an answer says at this moment. */
const told = ({ world, id }: Story): Instant | undefined => {
  const { case: row, questions, facts } = snapshotOf(world, id)
  const question = questions.find(({ kind, settlesAt }) => kind === 'state' && settlesAt === null)
  if (!question) throw new Error(`${row.state} waits for nobody`)
  const waited = () => ({ questions, mail: facts.mail, held: facts.held ?? [] })
  return silentAt(row, question, waited, { zone: facts.zone, now: world.now })
}

/** Nothing more is said by anybody. */
const fallsSilentAt = (story: Story, at: Instant | undefined, next: string): void => {
  const { state } = story.row()
  if (at === undefined) throw new Error('no date was told')
  liveUntil(story.world, at - minute)
  expect(story.row().state).toBe(state)
  liveUntil(story.world, at)
  expect(story.row().state).toBe(next)
}

describe('the date that is told for silence', () => {
  it('is the date on which silence leads on', () => {
    const story = introduction()
    fallsSilentAt(story, told(story), 'expired')
  })

  it('stays the same after a reminder', () => {
    const story = introduction()
    const first = told(story)
    expect(told(story.passes('8d'))).toBe(first)
    fallsSilentAt(story, first, 'expired')
  })

  it('moves on by the days for which the coordinator was asked whether it may be passed on, none while she is', () => {
    const story = introduction()
    const first = told(story) ?? 0
    story.passes('3d').passesOn('first', 'stranger')
    expect(told(story)).toBeUndefined()
    story.passes('20d').saysNow('coordinator', 'refuse')
    expect(told(story)).toBe(first + 20 * day)
    fallsSilentAt(story, told(story), 'expired')
  })

  it('counts from the letter that has left in the end, where the first one was lost', () => {
    const story = introduction().bouncing('second').saysNow('first', 'yes').is('askedSecond')
    expect(told(story)).toBeUndefined()
    story.passes('6d').bouncing().saysNow('coordinator', 'newAddress', { email: 'jo@pelda.example.org' })
    fallsSilentAt(story, told(story), 'noAnswer')
  })

  it('gives a day more to whoever has taken an answer back at the very end', () => {
    const story = introduction().passes('13d')
    const before = told(story) ?? 0
    liveUntil(story.world, before - 2 * minute)
    story.says('first', 'yes').undoes('yes')
    expect(told(story)).toBe(before + day)
    fallsSilentAt(story, told(story), 'expired')
  })

  it('is one for all who are asked together, though the question of one of them was held', () => {
    const story = connected(network()).passes('8d').is('talking')
    story.passesOn('ngo', 'stranger').passes('2d').saysNow('coordinator', 'refuse')
    const { questions } = snapshotOf(story.world, story.id)
    expect(questions.length).toBe(2)
    fallsSilentAt(story, told(story), 'deciding')
  })
})
