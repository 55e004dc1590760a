import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { agreement, connected, introduction, need, network, offer, project, submitted } from './stage.ts'
import type { Story } from './story.ts'

const waiting = (days: number): Story => {
  const story = need()
  return story.saysNow('coordinator', 'lookAgain', { date: inDays(story.world, days) }).is('waiting')
}

describe('need', () => {
  describe('open', () => {
    it('asks the coordinator whom to introduce, for as long as it takes', () => {
      const story = need()
      expect(story.asks()).toEqual(['whom to koordinator'])
      story.passes('300d').is('open')
    })

    it('opens an introduction when a proposal has settled', () => {
      const world = network()
      const offered = offer({}, world)
      const story = need({}, world).says('coordinator', 'propose', { offerId: offered.id }).is('open')
      story.passes('10m').is('introducing').child().is('askedFirst')
    })

    it('lets the NGO write first unless the coordinator chose otherwise', () => {
      expect(introduction().row().roles.writer).toBe('ngo')
      const world = network()
      const offered = offer({}, world)
      const chosen = { offerId: offered.id, writesFirst: 'company' }
      expect(need({}, world).saysNow('coordinator', 'propose', chosen).child().row().roles.writer).toBe('company')
    })

    it('is asked about again when the offer has gone before the proposal settled', () => {
      const world = network()
      const offered = offer({}, world)
      const story = need({}, world).says('coordinator', 'propose', { offerId: offered.id })
      offered.presses('owner', 'withdraw')
      world.cases.set(offered.id, { ...offered.row(), state: 'withdrawn' })
      story.passes('10m').is('open')
      expect(story.mailTo('coordinator')).toEqual(['0 whom', '0 whom'])
      expect(story.events()).toContain('question.reopened')
      expect(world.places.size).toBe(0)
    })

    it('proposes only offers that are active', () => {
      const world = network()
      const offered = offer({}, world)
      offered.presses('owner', 'withdraw').passes('10m')
      expect(need({}, world).refuses('coordinator', 'propose', { offerId: offered.id })).toBe('offer_not_active')
    })

    it('can be given up by the coordinator, which the owner is told', () => {
      expect(need().saysNow('coordinator', 'close').is('unmet').mailTo('owner')).toEqual(['0 needClosed'])
    })

    it('sends news to an owner who has heard nothing for thirty days', () => {
      const story = need().passes('95d')
      expect(story.mailTo('owner')).toEqual(['30 stillLooking', '60 stillLooking', '90 stillLooking'])
    })

    it('sends one letter of news only, though it comes back', () => {
      const story = need().bouncing('ngo').passes('45d').is('open')
      expect(story.mailTo('owner')).toEqual([])
    })
  })

  describe('waiting', () => {
    it('opens again on its date', () => {
      waiting(20).passes('19d').is('waiting').passes('1d').is('open')
    })

    it('opens again when a new offer comes', () => {
      const story = waiting(80).passes('2d')
      offer({}, story.world)
      story.is('open')
    })

    it('sends news while the coordinator looks again later', () => {
      expect(waiting(80).passes('65d').is('waiting').mailTo('owner')).toEqual(['30 stillLooking', '60 stillLooking'])
    })

    it('is neither woken by an offer nor has news while its owner has paused it', () => {
      const story = need()
      story.presses('owner', 'pause', { until: inDays(story.world, 70) }).passes('2d')
      offer({}, story.world)
      story.passes('67d').is('waiting')
      expect(story.mailTo('owner')).toEqual([])
      story.passes('1d').is('open')
    })

    it('is looked after again as before when the coordinator puts it off after a pause', () => {
      const story = need()
      story
        .presses('owner', 'pause', { until: inDays(story.world, 9) })
        .passes('9d')
        .is('open')
      story
        .saysNow('coordinator', 'lookAgain', { date: inDays(story.world, 60) })
        .passes('1d')
        .is('waiting')
      offer({}, story.world)
      story.is('open')
    })

    it('is renewed on the date of the card', () => {
      const story = need({ cardUntil: '2027-03-01' }).passes('60d')
      story.saysNow('coordinator', 'lookAgain', { date: inDays(story.world, 80) }).is('waiting')
      story.passes('37d').is('waiting').passes('1d').is('renewal')
    })

    it('goes back to a postponed introduction that has come again', () => {
      const story = introduction()
      story.saysNow('first', 'later', { date: inDays(story.world, 40) })
      const asked = story
        .parent()
        .saysNow('coordinator', 'lookAgain', { date: inDays(story.world, 80) })
        .is('waiting')
      story.passes('40d').is('askedFirst')
      expect(asked.is('introducing').child().id).toBe(story.id)
    })

    it('can be proposed for meanwhile, and opens when that offer has gone', () => {
      const world = network()
      const offered = offer({}, world)
      const story = need({}, world).passes('1h')
      story.saysNow('coordinator', 'lookAgain', { date: inDays(world, 20) })
      story.presses('coordinator', 'propose', { offerId: offered.id })
      world.cases.set(offered.id, { ...offered.row(), state: 'withdrawn' })
      story.passes('10m').is('open')
      expect(world.places.size).toBe(0)
    })
  })

  describe('introducing', () => {
    it('opens again when the introduction comes to nothing', () => {
      introduction().saysNow('first', 'no').parent().is('open')
      connected().passes('4d').saysNow('writer', 'notAFit').parent().is('open')
    })

    it('is renewed when the owner did not answer', () => {
      introduction().saysNow('first', 'yes').passes('14d').is('noAnswer').parent().is('renewal')
    })

    it('waits for the project once they agreed, and opens again when that is cancelled', () => {
      const story = project()
      expect(story.parent().is('inProject').child().id).toBe(story.id)
      story.saysNow('company', 'stop').parent().is('open')
    })

    it('sends no news once the introduction itself writes to the owner', () => {
      const story = connected().passes('4d').saysNow('writer', 'needHelp').passes('50d').is('stalled')
      expect(story.parent().mailTo('owner')).toEqual([])
    })

    it('learns of everything even if no driver comes until the project is over', () => {
      const story = connected()
      const { world, id } = story.parent()
      world.asleep.add(id)
      const running = story.presses('company', 'agreed').passes('10m').child()
      running.saysNow('company', 'send', agreement(running, 30)).saysNow('ngo', 'confirm')
      running.presses('company', 'delivered').passes('10m').saysNow('ngo', 'yes').is('surveying')
      world.asleep.clear()
      running.passes('1m').parent().is('fulfilled')
    })
  })

  describe('renewal', () => {
    const renewal = (): Story => need({ cardUntil: '2027-03-01' }).passes('98d').is('renewal')

    it('comes on the date of the card, or after a year', () => {
      expect(renewal().asks()).toEqual(['stillNeeded to ngo'])
      need().passes('364d').is('open').passes('1d').is('renewal')
    })

    it('keeps, pauses or withdraws by the word of the owner', () => {
      const kept = renewal()
      kept
        .saysNow('owner', 'keep', { until: inDays(kept.world, 50) })
        .is('open')
        .passes('50d')
        .is('renewal')
      renewal().saysNow('owner', 'close').is('withdrawn')
    })

    it('rests for as long as the owner paused it, and is looked for again for a year', () => {
      const paused = renewal()
      paused
        .saysNow('owner', 'pause', { until: inDays(paused.world, 50) })
        .is('waiting')
        .passes('49d')
        .is('waiting')
      paused.passes('1d').is('open').passes('300d').is('open')
    })

    it('expires after one reminder and 14 days', () => {
      const story = renewal().passes('20d').is('expired')
      expect(story.mailTo('owner').slice(-3)).toEqual(['98 stillNeeded', '105 stillNeeded', '112 cardExpired'])
      expect(story.mailTo('coordinator').at(-1)).toBe('113 needExpired')
    })

    it('gives up by itself after 14 days when the letter cannot be delivered', () => {
      const story = need({ cardUntil: '2027-03-01' }).passes('97d').bouncing('ngo').passes('1d').is('renewal')
      expect(story.asks()).toContain('undeliverable to koordinator')
      story.passes('13d').is('renewal').passes('1d').is('expired')
    })
  })

  it('comes from a submission and keeps its reference', () => {
    const story = submitted({ state: 'triage' }).saysNow('coordinator', 'accept')
    expect(story.child().row().reference).toBe(story.row().reference)
  })
})
