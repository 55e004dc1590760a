import { describe, expect, it } from 'vitest'
import { connected, introduction, network, submitted } from './stage.ts'
import type { Story } from './story.ts'

const lost = ({ world, id }: Story) =>
  (world.events.get(id) ?? [])
    .filter(({ type }) => type === 'letter.failed' || type === 'letter.dropped')
    .map(({ type, data, actor }) => `${type} ${String(data['letter'])} to ${String(data['personId'])} by ${actor.type}`)

describe('a letter that asked nothing and never arrived', () => {
  it('is an event, and a line in the coordinator’s next letter', () => {
    const story = connected(network()).bouncing()
    const bounced = introduction().bouncing('company').saysNow('first', 'yes').saysNow('second', 'yes').is('connected')
    expect(lost(bounced)).toEqual(['letter.failed contacts to company by timer'])
    bounced.passes('1d')
    expect(bounced.mailTo('coordinator')).toEqual(['1 letterFailed'])
    expect(bounced.passes('2d').mailTo('coordinator')).toEqual(['1 letterFailed'])
    expect(lost(story)).toEqual([])
  })

  it('is noticed also when the case has closed with it', () => {
    const story = submitted().says('submitter', 'confirm').bouncing('ngo').saysNow('coordinator', 'decline')
    expect(lost(story.is('declined'))).toEqual(['letter.failed declined to ngo by timer'])
    expect(story.passes('1d').mailTo('coordinator')).toEqual(['0 triage', '1 letterFailed'])
    expect(story.row().dueAt).toBeNull()
  })

  it('goes to the next of the staff as it was when it was hers, as long as there is somebody', () => {
    const told = (...dead: string[]): Story => {
      const world = network({ staff: ['koordinator', 'helyettes', 'egyesulet'] })
      return submitted({}, world)
        .bouncing(...dead)
        .passes('5d')
    }
    expect(told('koordinator').mailTo('helyettes')).toEqual(['3 addressUnconfirmed'])
    expect(told('koordinator', 'helyettes').mailTo('egyesulet')).toEqual(['3 addressUnconfirmed'])
    expect(lost(told('koordinator', 'helyettes', 'egyesulet'))).toHaveLength(3)
  })

  it('is only an event when it may not go to that address', () => {
    const story = submitted({ state: 'triage', source: 'phone' }).passes('2d')
    expect(lost(story)).toEqual(['letter.dropped receipt to ngo by timer'])
    expect(story.mailTo('coordinator')).toEqual(['0 triage'])
  })
})
