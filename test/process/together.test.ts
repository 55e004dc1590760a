import { describe, expect, it } from 'vitest'
import { dateOf } from '../../worker/process/calendar.ts'
import { connected, need, network, offer } from './stage.ts'
import type { Story } from './story.ts'
import type { World } from './world.ts'

/** What came on which date: the letters of one mail are joined. */
const mailsTo = (world: World, person: string, letter: string): readonly string[] =>
  world.mails
    .filter((mail) => mail.to === person && mail.letters.some((one) => one.letter === letter))
    .map(({ at, letters }) => `${dateOf(at, world.zone)} ${letters.map((one) => one.letter).join(' + ')}`)

/** Introductions of one company to three NGOs, all connected now. */
const three = (world: World): readonly Story[] =>
  ['one', 'two', 'three'].map((person) => {
    const offered = offer({ person: 'company' }, world)
    const asked = need({ person }, world).saysNow('coordinator', 'propose', { offerId: offered.id })
    return asked.child().saysNow('first', 'yes').saysNow('second', 'yes').is('connected')
  })

describe('questions that wait for a day', () => {
  it('of several cases on one morning are one letter to each person', () => {
    const world = network()
    const [one] = three(world)
    one?.passes('17d')
    expect(mailsTo(world, 'company', 'haveYouTalked')).toEqual([
      '2026-11-30 haveYouTalked + haveYouTalked + haveYouTalked',
    ])
    expect(mailsTo(world, 'company', 'whereAreYou')).toEqual(['2026-12-07 whereAreYou + whereAreYou + whereAreYou'])
    expect(mailsTo(world, 'one', 'haveYouTalked')).toEqual(['2026-11-30 haveYouTalked'])
  })

  it('are one letter also when the morning comes late', () => {
    const world = network()
    const stories = three(world)
    const [one] = stories
    one?.passes('6d')
    for (const { id } of stories) world.asleep.add(id)
    one?.passes('1d')
    world.asleep.clear()
    one?.passes('1m')
    expect(mailsTo(world, 'company', 'haveYouTalked')).toEqual([
      '2026-11-30 haveYouTalked + haveYouTalked + haveYouTalked',
    ])
  })

  it('are asked on their day whatever else was written to the person on that morning or the day before', () => {
    const world = network()
    const story = connected(world).passes('6d')
    offer({ person: 'company', state: 'triage' }, world)
    story.passes('1d')
    expect(mailsTo(world, 'company', 'haveYouTalked')).toEqual(['2026-11-30 haveYouTalked'])
  })

  describe('when that day had passed before', () => {
    /** Asked for help on the third day, when the NGO was asked whether it has written. */
    const stalled = (world?: World): Story => connected(world).passes('3d').saysNow('writer', 'needHelp').is('stalled')

    it('are asked at once of whoever has heard nothing that day, and of the others the next morning', () => {
      const story = stalled().saysNow('coordinator', 'nudge').is('deciding')
      expect(story.asks()).toEqual(['whereAreYou to company'])
      story.passes('1d')
      expect(story.asks()).toEqual(['whereAreYou to company', 'whereAreYou to ngo'])
      expect([story.mailTo('company').at(-1), story.mailTo('ngo').at(-1)]).toEqual(['3 whereAreYou', '4 whereAreYou'])
    })

    it('are asked of all at once when nobody was written to that day', () => {
      const story = stalled().passes('1d').saysNow('coordinator', 'nudge').is('deciding')
      expect(story.asks()).toEqual(['whereAreYou to company', 'whereAreYou to ngo'])
      expect([story.mailTo('company').at(-1), story.mailTo('ngo').at(-1)]).toEqual(['4 whereAreYou', '4 whereAreYou'])
    })

    it('wait for the answer of those who are not asked yet', () => {
      const story = stalled().saysNow('coordinator', 'nudge').saysNow('company', 'stillTalking').is('deciding')
      story.passes('1d').is('deciding').saysNow('ngo', 'stillTalking').is('talkingOn')
    })

    it('are not put off for ever by what is written to the person since', () => {
      const world = network()
      const story = stalled(world).saysNow('coordinator', 'nudge')
      const asked = need({ person: 'ngo' }, world)
      // After midnight, so that a day counted from this letter would end on the morning after the next.
      asked.passes('17h').saysNow('coordinator', 'close')
      story.passes('7h')
      expect(story.asks()).toContain('whereAreYou to ngo')
    })
  })
})
