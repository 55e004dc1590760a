import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { accepting, agreement, connected, delivering, project } from './stage.ts'

describe('project', () => {
  describe('agreement', () => {
    it('is written by whoever said that they agreed, and confirmed by the other', () => {
      const story = project()
      expect(story.asks()).toEqual(['agreement to company'])
      story.saysNow('company', 'send', agreement(story, 90)).is('confirming')
      expect(story.asks()).toEqual(['confirmAgreement to ngo'])
      story.saysNow('ngo', 'confirm').is('underway')
      expect(story.mailTo('ngo').at(-1)).toBe('0 agreementCopy')
      expect(story.mailTo('company').at(-1)).toBe('0 agreementCopy')
    })

    it('goes back and forth in versions, each to be confirmed by the other than its author', () => {
      const story = project()
      story.saysNow('company', 'send', agreement(story, 90)).saysNow('ngo', 'change', agreement(story, 60))
      expect(story.is('confirming').asks()).toEqual(['confirmAgreement to company'])
      story.saysNow('company', 'change', agreement(story, 75)).is('confirming')
      expect(story.asks()).toEqual(['confirmAgreement to ngo'])
      expect(story.row().memo['version']).toBe(3)
    })

    it('reminds on days 3 and 7 and is stuck on day 14', () => {
      const story = project().passes('14d').is('stuck')
      expect(story.mailTo('company')).toEqual(['0 agreement', '3 agreement', '7 agreement'])
      const other = project()
      other.saysNow('company', 'send', agreement(other, 90)).passes('14d').is('stuck')
    })

    it('stops when either does not want to go on, and the need opens again', () => {
      const story = project().saysNow('company', 'stop').is('cancelled')
      expect(story.mailTo('ngo')).toEqual(['0 projectCancelled'])
      story.parent().is('open')
      const other = project()
      other.saysNow('company', 'send', agreement(other, 90)).saysNow('ngo', 'stop').is('cancelled')
    })
  })

  describe('delivering', () => {
    it('asks the NGO when the giver says yes, and also when the giver says nothing for 14 days', () => {
      expect(delivering().saysNow('giver', 'yes').is('accepting').asks()).toEqual(['isItWhatWasAgreed to ngo'])
      const story = delivering().passes('14d').is('accepting')
      expect(story.mailTo('giver').slice(-3)).toEqual(['31 isItDelivered', '34 isItDelivered', '38 isItDelivered'])
    })

    it('is stuck the second time the giver says nothing', () => {
      const story = delivering().passes('14d').is('accepting')
      story.saysNow('ngo', 'notYet', { newDate: inDays(story.world, 10) }).is('underway')
      story.passes('10d').is('delivering').passes('14d').is('stuck')
    })

    it('goes on with a new date, or is stuck', () => {
      const story = delivering()
      story
        .saysNow('giver', 'partly', { newDate: inDays(story.world, 20) })
        .is('underway')
        .passes('20d')
        .is('delivering')
      story.saysNow('giver', 'no').is('stuck')
    })
  })

  describe('accepting', () => {
    it('is done only by the word of the NGO', () => {
      expect(accepting().row().memo['outcome']).toBeUndefined()
      const story = accepting().saysNow('ngo', 'yes').is('surveying')
      expect(story.row().memo['outcome']).toBe('done')
      story.parent().is('fulfilled')
    })

    it.each([
      ['partlyEnough', 'surveying', 'partlyFulfilled'],
      ['no', 'stuck', 'inProject'],
    ])('goes with %s to %s', (choice, state, needState) => {
      accepting().saysNow('ngo', choice).is(state).parent().is(needState)
    })

    it('goes on with a new date, and is stuck when the NGO says nothing for 14 days', () => {
      const story = accepting()
      story.saysNow('ngo', 'notYet', { newDate: inDays(story.world, 20) }).is('underway')
      accepting().passes('14d').is('stuck')
    })
  })

  it('is written by whoever said that they agreed, and the other side is told so by a letter of its own', () => {
    const story = connected().presses('ngo', 'agreed').passes('10m')
    expect(story.child().asks()).toEqual(['agreement to ngo'])
    expect([story.mailTo('ngo').at(-1), story.mailTo('company').at(-1)]).toEqual(['0 contacts', '0 theySayAgreed'])
  })
})
