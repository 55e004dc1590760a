import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { underway } from './stage.ts'
import type { Story } from './story.ts'

describe('a project underway', () => {
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

  /** Days on which somebody was asked how it goes. */
  const askedOn = (story: Story): readonly string[] =>
    story.mailTo('ngo').flatMap((mail) => (mail.endsWith(' howIsItGoing') ? [mail.split(' ')[0] ?? ''] : []))

  it('never asks twice within 14 days though a new end moves the half of its time', () => {
    const story = underway(60, [42]).passes('31d').saysNow('ngo', 'red').passes('1d')
    // Half of the new time is day 41, ten days after the last check-in; the milestone lies twelve days after it.
    story
      .saysNow('coordinator', 'resume', { newDate: inDays(story.world, 50) })
      .is('underway')
      .passes('49d')
    expect(askedOn(story.is('underway'))).toEqual(['31'])
  })

  it('keeps a milestone that only a check-in now left out would have been too near to', () => {
    const story = underway(60, [46]).passes('31d').saysNow('ngo', 'red')
    story
      .saysNow('coordinator', 'resume', { newDate: inDays(story.world, 49) })
      .is('underway')
      .passes('16d')
    expect(askedOn(story.is('checkIn'))).toEqual(['31', '47'])
  })

  it('asks again at the half of a time that has become much longer', () => {
    const story = underway(60).passes('31d').saysNow('ngo', 'red')
    story
      .saysNow('coordinator', 'resume', { newDate: inDays(story.world, 150) })
      .passes('61d')
      .is('checkIn')
    expect(askedOn(story)).toEqual(['31', '91'])
  })

  it('skips a check-in whose day has passed while it was stuck', () => {
    const story = underway(90).passes('40d').presses('ngo', 'needHelp').passes('10d')
    story
      .saysNow('coordinator', 'resume', { newDate: inDays(story.world, 40) })
      .is('underway')
      .passes('39d')
    expect(askedOn(story.is('underway'))).toEqual([])
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

  it('tells the coordinator after every second missed round, not after each from then on', () => {
    const story = underway(200, [20, 50, 80]).passes('190d')
    const told = story.mailTo('coordinator').filter((mail) => mail.endsWith('nobodyAnswers'))
    expect(told).toEqual(['58 nobodyAnswers', '108 nobodyAnswers'])
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
