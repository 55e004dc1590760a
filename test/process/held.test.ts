import { describe, expect, it } from 'vitest'
import { introduction } from './stage.ts'

describe('a question about which the coordinator is asked', () => {
  it('stands still meanwhile: its reminders and its silence come so much later', () => {
    const story = introduction().passes('3d').passesOn('first', 'stranger').passes('20d').is('askedFirst')
    expect(story.mailTo('first')).toEqual(['0 wouldYouLike', '2 wouldYouLike'])
    story.saysNow('coordinator', 'refuse').passes('10d').is('askedFirst').passes('1d').is('expired')
    // Held for twenty days: the seventh day is the twenty-seventh, the fourteenth the thirty-fourth.
    const reminded = ['0 wouldYouLike', '2 wouldYouLike', '23 staysWithYou', '27 wouldYouLike']
    expect(story.mailTo('first')).toEqual(reminded)
  })

  it('is held once, though the deputy is asked as well', () => {
    const story = introduction().passes('9d').passesOn('first', 'stranger').passes('10d')
    expect(story.asks()).toContain('passOn to helyettes')
    story.saysNow('coordinator', 'refuse').passes('4d').is('askedFirst').passes('1d').is('expired')
  })

  it('is held again when somebody is named a second time', () => {
    const story = introduction()
      .passes('3d')
      .passesOn('first', 'stranger')
      .passes('5d')
      .saysNow('coordinator', 'refuse')
    story.passes('1d').passesOn('first', 'another').passes('5d').saysNow('coordinator', 'refuse')
    story.passes('9d').is('askedFirst').passes('1d').is('expired')
  })
})
