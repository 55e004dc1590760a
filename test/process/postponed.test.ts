import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { introduction, offer } from './stage.ts'

describe('a postponed introduction', () => {
  it('waits for the date, gives the places of need and asks back, and asks the first again, an old yes as well', () => {
    const story = introduction().saysNow('first', 'yes')
    story.saysNow('second', 'later', { date: inDays(story.world, 40) }).is('postponed')
    expect([...story.world.places.values()].map(({ place }) => place.scope)).toEqual([
      expect.stringContaining('offer:'),
    ])
    expect(story.mailTo('first')).toEqual(['0 wouldYouLike', '0 theyAskedForLater'])
    expect(story.mailTo('coordinator')).toEqual(['0 postponed'])
    story.passes('40d').is('askedFirst')
    expect(story.mailTo('first').at(-1)).toBe('40 wouldYouLike')
  })

  it('lets the need look on, and takes it back on its date', () => {
    const story = introduction()
    story.saysNow('first', 'later', { date: inDays(story.world, 40) })
    story.parent().is('open')
    story.passes('40d').parent().is('introducing')
    expect(story.parent().child().id).toBe(story.id)
  })

  it('is overtaken when the need has found somebody else', () => {
    const story = introduction()
    story.saysNow('first', 'yes').saysNow('second', 'later', { date: inDays(story.world, 10) })
    const other = offer({ person: 'other company' }, story.world)
    story.parent().saysNow('coordinator', 'propose', { offerId: other.id }).is('introducing')
    story.passes('10d').is('overtaken').parent().is('introducing')
    expect(story.mailTo('first').at(-1)).toBe('10 notThisTime')
  })

  it('is overtaken when the offer has gone', () => {
    const story = introduction()
    story.saysNow('first', 'later', { date: inDays(story.world, 40) })
    const offered = [...story.world.cases.values()].find(({ process }) => process === 'offer')?.id ?? ''
    story.world.cases.set(offered, { ...(story.world.cases.get(offered) ?? story.row()), state: 'withdrawn' })
    story.passes('40d').is('overtaken').parent().is('open')
  })
})
