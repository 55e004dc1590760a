import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { need, network, offer } from './stage.ts'
import type { Story } from './story.ts'

const renewal = (): Story => offer({ cardUntil: '2027-03-01' }).passes('98d').is('renewal')

describe('offer', () => {
  it('tells the coordinator which needs it fits, and asks nobody', () => {
    const story = offer()
    expect(story.mailTo('coordinator')).toEqual(['0 fitsTheseNeeds'])
    expect(story.is('active').asks()).toEqual([])
  })

  it('is renewed on its date, or after a year', () => {
    expect(renewal().asks()).toEqual(['stillOffered to company'])
    offer().passes('364d').is('active').passes('1d').is('renewal')
  })

  it('is kept, closed, or expires in silence', () => {
    const kept = renewal()
    kept
      .saysNow('owner', 'keep', { until: inDays(kept.world, 50) })
      .is('active')
      .passes('50d')
      .is('renewal')
    renewal().saysNow('owner', 'close').is('closed')
    const story = renewal().passes('20d').is('expired')
    expect(story.mailTo('owner').slice(-3)).toEqual(['98 stillOffered', '105 stillOffered', '112 cardExpired'])
    expect(story.mailTo('coordinator').at(-1)).toBe('113 offerExpired')
  })

  it('expires by itself after 14 days when the letter cannot be delivered', () => {
    const story = offer({ cardUntil: '2027-03-01' }).passes('97d').bouncing('company').passes('1d').is('renewal')
    expect(story.asks()).toContain('undeliverable to koordinator')
    story.passes('13d').is('renewal').passes('1d').is('expired')
  })

  it('rests for as long as it is paused, and stands for another year', () => {
    const story = renewal()
    story
      .saysNow('owner', 'pause', { until: inDays(story.world, 50) })
      .is('paused')
      .passes('49d')
      .is('paused')
    story.passes('1d').is('active').passes('300d').is('active')
  })

  it('can be paused or withdrawn by its owner at any time', () => {
    const story = offer()
    story
      .presses('owner', 'pause', { until: inDays(story.world, 9) })
      .passes('10m')
      .is('paused')
      .passes('9d')
      .is('active')
    story.presses('owner', 'withdraw').passes('10m').is('withdrawn')
    expect(story.passes('1d').mailTo('coordinator').at(-1)).toBe('10 offerWithdrawn')
  })

  it('can be corrected by its owner, and stands until the date that names', () => {
    const story = offer({ cardUntil: '2027-03-01' })
    story.presses('owner', 'correct', { availableTo: '2027-05-01' }).passes('10m').is('active')
    expect(story.events().filter((type) => type === 'card.changed')).toHaveLength(1)
    expect(story.mailTo('coordinator')).toEqual(['0 fitsTheseNeeds'])
    story.passes('150d').is('active').passes('10d').is('renewal')
  })

  it('is renewed when two introductions in a row met with silence, and stands again when it is kept', () => {
    const world = network()
    const story = offer({}, world)
    const asked = need({}, world)
    asked.saysNow('coordinator', 'propose', { offerId: story.id }).passes('14d').is('open')
    asked.saysNow('coordinator', 'propose', { offerId: story.id }).passes('14d').is('open')
    story
      .is('renewal')
      .saysNow('owner', 'keep', { until: inDays(world, 200) })
      .is('active')
      .passes('100d')
      .is('active')
  })

  it('carries as many introductions as its capacity allows', () => {
    const world = network()
    const story = offer({}, world)
    world.capacity.set(story.id, 2)
    const propose = (person: string) => {
      const asked = need({ person }, world).saysNow('coordinator', 'propose', { offerId: story.id })
      asked.child().saysNow('first', 'yes').saysNow('second', 'yes').is('connected')
    }
    propose('one')
    propose('two')
    expect(() => propose('three')).toThrow('no_capacity')
  })
})
