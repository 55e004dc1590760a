import { describe, expect, it } from 'vitest'
import type { Fields } from '../../worker/process/context.ts'
import { inDays } from './fields.ts'
import { accepting, agreement, delivering, project, surveying, underway } from './stage.ts'
import type { Story } from './story.ts'

describe('a project that was accepted', () => {
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

  it('lets the coordinator know of a new need, since its owner was told that she will be in touch', () => {
    const ends = (fields: Fields): readonly string[] => {
      const story = surveying().passes('4d').saysNow('ngo', 'answer').saysNow('company', 'answer').passes('190d')
      return story.saysNow('ngo', 'answer', fields).is('done').passes('1d').mailTo('coordinator')
    }
    expect(ends({ newNeed: true })).toEqual([expect.stringContaining(' newNeed')])
    expect(ends({ newNeed: false })).toEqual([])
  })

  it('comes to its end in silence, with a line to the coordinator for each question that nobody answered', () => {
    const story = surveying().passes('260d').is('done')
    expect(story.mailTo('coordinator').map((mail) => mail.split(' ')[1])).toEqual([
      'surveyUnanswered',
      'lookBackUnanswered',
    ])
  })

  it('reminds once of the survey, and goes on after 14 days with whatever was said', () => {
    const story = surveying().passes('16d').is('surveying')
    expect(story.mailTo('company').slice(-2)).toEqual(['35 survey', '42 survey'])
    story.saysNow('ngo', 'answer').is('surveying').passes('1d').is('lookingBack')
    expect(story.passes('1d').mailTo('coordinator')).toEqual(['50 surveyUnanswered'])
  })

  it('waits three weeks for the look-back', () => {
    const story = surveying().passes('4d').saysNow('ngo', 'answer').saysNow('company', 'answer')
    // Asked on day 213.
    story.passes('197d').is('lookingBack').passes('1d').is('done')
  })

  it('gives the look-back up by itself after 14 days when the letter cannot be delivered', () => {
    const story = surveying().passes('4d').saysNow('ngo', 'answer').saysNow('company', 'answer').bouncing('ngo')
    story.passes('177d').is('lookingBack')
    expect(story.asks()).toContain('undeliverable to koordinator')
    story.passes('13d').is('lookingBack').passes('1d').is('done')
  })

  it('has no help and no cancel from the survey on', () => {
    expect(() => surveying().presses('ngo', 'needHelp')).toThrow('question_closed')
    expect(() => surveying().presses('coordinator', 'cancel')).toThrow('question_closed')
  })

  it('gives its places back when it is surveyed', () => {
    expect(surveying().world.places.size).toBe(0)
  })
})

describe('a project that is stuck', () => {
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

  it.each<[string, () => Story, string]>([
    ['drafting', () => project(), 'agreement to company'],
    [
      'confirming',
      () => {
        const story = project()
        return story.saysNow('company', 'send', agreement(story, 90))
      },
      'confirmAgreement to ngo',
    ],
    ['checkIn', () => underway(90).passes('46d'), 'howIsItGoing to ngo'],
    ['delivering', delivering, 'isItDelivered to company'],
    ['accepting', accepting, 'isItWhatWasAgreed to ngo'],
  ])('asks again where it came from: %s', (state, begun, asked) => {
    const story = begun().is(state).presses('ngo', 'needHelp').passes('10m').is('stuck')
    expect(story.saysNow('coordinator', 'askAgain').is(state).asks()).toContain(asked)
  })

  it('waits for its dates again when it came from there', () => {
    const story = stuck().saysNow('coordinator', 'askAgain').is('underway')
    expect(story.asks()).toEqual([])
    story.passes('46d').is('checkIn')
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
