import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { agreement, connected, project, underway } from './stage.ts'
import type { Story } from './story.ts'

/** A project whose end has come: the giver is asked. */
const delivering = (): Story =>
  underway(30).passes('16d').saysNow('ngo', 'green').saysNow('company', 'green').passes('16d').is('delivering')
const accepting = (): Story => delivering().saysNow('giver', 'yes').is('accepting')
const surveying = (): Story => accepting().saysNow('ngo', 'yes').is('surveying')

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

  describe('underway', () => {
    it('asks both at half of the planned time how it is going, and the giver at the end', () => {
      const story = underway(90).passes('46d').is('checkIn')
      expect(story.asks()).toEqual(['howIsItGoing to ngo', 'howIsItGoing to company'])
      story.saysNow('ngo', 'green').is('checkIn').saysNow('company', 'amber').is('underway')
      story.passes('45d').is('delivering')
      expect(story.mailTo('company').filter((mail) => !mail.startsWith('0'))).toEqual([
        '46 howIsItGoing',
        '91 isItDelivered',
      ])
    })

    it('asks at the milestones too, unless they lie within 14 days of another check-in', () => {
      const story = underway(90, [20, 40, 70])
      for (const day of [20, 45, 70]) {
        story.passes(`${1 + day - Number(story.mailTo('ngo').at(-1)?.split(' ')[0])}d`).is('checkIn')
        story.saysNow('ngo', 'green').saysNow('company', 'green').is('underway')
      }
      const asked = story.mailTo('ngo').filter((mail) => mail.endsWith('howIsItGoing'))
      expect(asked).toEqual(['21 howIsItGoing', '46 howIsItGoing', '71 howIsItGoing'])
    })

    it('is stuck as soon as one says red', () => {
      underway(90).passes('46d').saysNow('ngo', 'red').is('stuck')
    })

    it('reminds once, goes on after a week, and tells the coordinator when two rounds were missed by everybody', () => {
      const story = underway(90, [10]).passes('18d').is('underway')
      expect(story.mailTo('ngo').slice(-2)).toEqual(['11 howIsItGoing', '14 howIsItGoing'])
      expect(story.mailTo('coordinator')).toEqual([])
      story.passes('35d').is('underway')
      expect(story.mailTo('coordinator')).toEqual(['53 nobodyAnswers'])
    })

    it('counts only rounds in a row that everybody missed', () => {
      const story = underway(90, [10, 70]).passes('18d').passes('28d').is('checkIn')
      story.saysNow('ngo', 'green').passes('7d').is('underway').passes('30d').is('underway')
      expect(story.mailTo('coordinator')).toEqual([])
    })

    it('takes the word of the giver that it is delivered before its time', () => {
      const story = underway(90).passes('20d').presses('giver', 'delivered').passes('10m').is('accepting')
      expect(story.asks()).toEqual(['isItWhatWasAgreed to ngo'])
      expect(() => underway(90).presses('ngo', 'delivered')).toThrow('not_asked')
    })

    it('gets help from the coordinator when either side asks for it', () => {
      underway(90).presses('ngo', 'needHelp').passes('10m').is('stuck')
      underway(90).presses('company', 'needHelp').passes('10m').is('stuck')
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

  describe('afterwards', () => {
    it('surveys both after three days, and looks back half a year after the agreed end', () => {
      const story = surveying().passes('4d')
      expect(story.asks()).toEqual(['survey to ngo', 'survey to company'])
      story.saysNow('ngo', 'answer').is('surveying').saysNow('company', 'answer').is('lookingBack')
      expect(story.row().ballWith).toBe('date')
      story.passes('190d')
      expect(story.asks()).toEqual(['lookBack to ngo'])
      // The end was 24 December, day 31; 24 June is day 213.
      expect(story.mailTo('ngo').slice(-2)).toEqual(['213 lookBack', '220 lookBack'])
      story.saysNow('ngo', 'answer').is('done')
    })

    it('comes to its end in silence, with a line to the coordinator for each question that nobody answered', () => {
      const story = surveying().passes('260d').is('done')
      expect(story.mailTo('coordinator').map((mail) => mail.split(' ')[1])).toEqual([
        'surveyUnanswered',
        'lookBackUnanswered',
      ])
    })

    it('has no help and no cancel from the survey on', () => {
      expect(() => surveying().presses('ngo', 'needHelp')).toThrow('question_closed')
      expect(() => surveying().presses('coordinator', 'cancel')).toThrow('question_closed')
    })

    it('gives its places back when it is surveyed', () => {
      expect(surveying().world.places.size).toBe(0)
    })
  })

  describe('stuck', () => {
    const stuck = (): Story => underway(90).presses('ngo', 'needHelp').passes('10m').is('stuck')

    it('goes on with a new date, by the coordinator', () => {
      const story = stuck()
      story
        .saysNow('coordinator', 'resume', { newDate: inDays(story.world, 30) })
        .is('underway')
        .passes('30d')
        .is('delivering')
    })

    it('is accepted by phone, asked again where it came from, or cancelled', () => {
      stuck().saysNow('coordinator', 'acceptedByPhone').is('surveying').parent().is('fulfilled')
      accepting().saysNow('ngo', 'no').saysNow('coordinator', 'askAgain').is('accepting')
      const story = stuck().saysNow('coordinator', 'cancel').is('cancelled')
      expect([story.mailTo('ngo').at(-1), story.mailTo('company').at(-1)]).toEqual([
        '0 projectCancelled',
        '0 projectCancelled',
      ])
    })

    it('can neither go on nor be accepted before an agreement was confirmed', () => {
      const story = project().presses('ngo', 'needHelp').passes('10m').is('stuck')
      expect(story.refuses('coordinator', 'resume', { newDate: inDays(story.world, 30) })).toBe('unknown_choice')
      expect(story.refuses('coordinator', 'acceptedByPhone')).toBe('unknown_choice')
      story.saysNow('coordinator', 'askAgain').is('drafting')
    })

    it('is cancelled after sixty days without a word of the coordinator', () => {
      stuck().passes('59d').is('stuck').passes('1d').is('cancelled').parent().is('open')
    })
  })

  it('is told to the other side by a letter of its own when an introduction agreed', () => {
    expect(connected().presses('ngo', 'agreed').passes('10m').child().asks()).toEqual(['agreement to ngo'])
  })
})
