import { describe, expect, it } from 'vitest'
import { day } from '../../worker/process/calendar.ts'
import { settleDown } from './driving.ts'
import { inDays } from './fields.ts'
import { introduction, need, network, offer } from './stage.ts'
import { type Story, storyOf } from './story.ts'

const offerOf = ({ world, row }: Story): Story => storyOf(world, row().counterpartId ?? '')

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

  it('asks again on its date though the drivers were away over it', () => {
    const story = introduction()
    story.says('first', 'later', { date: inDays(story.world, 1) })
    story.world.now += 2 * day
    settleDown(story.world)
    expect(story.is('askedFirst').asks()).toEqual(['wouldYouLike to company'])
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
    offerOf(story).presses('owner', 'withdraw').passes('10m').is('withdrawn')
    story.passes('40d').is('overtaken').parent().is('open')
  })

  it('goes on though the owner of the offer is asked just then whether it still stands', () => {
    const world = network()
    const offered = offer({ cardUntil: '2027-01-01' }, world)
    const story = need({}, world).saysNow('coordinator', 'propose', { offerId: offered.id }).child()
    story.saysNow('first', 'later', { date: '2027-01-05' }).passes('43d')
    offered.is('renewal')
    expect(story.is('askedFirst').asks()).toEqual(['wouldYouLike to company'])
  })

  it('waits until the offer is no longer paused', () => {
    const story = introduction()
    story.saysNow('first', 'later', { date: inDays(story.world, 40) })
    offerOf(story).presses('owner', 'pause', { until: inDays(story.world, 50) })
    story.passes('49d').is('postponed').passes('1d').is('askedFirst')
    expect(story.mailTo('coordinator')).toEqual(['0 postponed'])
  })

  it('is overtaken when the company is asked about another need just then', () => {
    const story = introduction()
    story.saysNow('first', 'later', { date: inDays(story.world, 40) }).passes('39d')
    const other = offer({ person: 'company' }, story.world)
    need({ person: 'other ngo' }, story.world).saysNow('coordinator', 'propose', { offerId: other.id })
    story.passes('1d').is('overtaken')
  })
})
