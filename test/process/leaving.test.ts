import { describe, expect, it } from 'vitest'
import { type Instant, morningAfter } from '../../worker/process/calendar.ts'
import { drive, liveUntil, submit } from './driving.ts'
import { deliver } from './post.ts'
import { network } from './stage.ts'
import { type Story, storyOf } from './story.ts'
import type { World } from './world.ts'

/** Nobody wakes a case when its letter has left. */
const quietWorld = (): World => ({ ...network(), wakesWhenSent: false })

/** A submission whose letter is in the outbox. */
const written = (world: World): Story => storyOf(world, submit(world, { form: 'ngo', person: 'ngo' }).id)

/** Changes the one letter that waits. */
const change = ({ letters }: World, changed: { readonly nextAt?: Instant; readonly sentAt?: Instant }): void => {
  const [id = ''] = letters.waiting
  const found = letters.rows.get(id)
  if (!found) throw new Error('no letter waits')
  if (changed.sentAt !== undefined) letters.waiting.delete(id)
  letters.rows.set(id, { ...found, ...changed, ...(changed.sentAt !== undefined && { state: 'sent' }) })
}

const at = (instant: string): Instant => Date.parse(instant)

describe('a case whose letter waits', () => {
  it('is due when the reminder will be if the letter leaves now, and needs no second look once it has left', () => {
    const world = quietWorld()
    const story = written(world)
    expect(story.row().dueAt).toBe(morningAfter(world.now, 1, world.zone))
    deliver(world)
    expect(story.mailTo('ngo')).toEqual(['0 confirmAddress'])
    drive(world, story.id)
    expect(story.row().dueAt).toBe(morningAfter(world.now, 1, world.zone))
    story.passes('1d')
    expect(story.mailTo('ngo')).toEqual(['0 confirmAddress', '1 confirmAddress'])
  })

  it('is not reminded of before it has left, however long that takes; the days count from then', () => {
    const world = quietWorld()
    const story = written(world)
    change(world, { nextAt: at('2026-12-10T13:00:00Z') })
    liveUntil(world, at('2026-12-10T12:00:00Z'))
    expect(story.is('unconfirmed').mailTo('ngo')).toEqual([])
    liveUntil(world, at('2026-12-18T12:00:00Z'))
    expect(story.is('lapsed').mailTo('ngo')).toEqual(['17 confirmAddress', '18 confirmAddress', '20 confirmAddress'])
    expect(story.row().closedAt).toBe(at('2026-12-17T07:00:00Z'))
  })

  it('is due no later than it will turn out that it left just before midnight, while it was looked at after', () => {
    const world = quietWorld()
    const story = written(world)
    world.now = at('2026-11-25T23:01:00Z')
    drive(world, story.id)
    change(world, { sentAt: at('2026-11-25T22:59:00Z') })
    liveUntil(world, at('2026-11-26T12:00:00Z'))
    expect(story.mailTo('ngo')).toEqual(['3 confirmAddress'])
  })
})
