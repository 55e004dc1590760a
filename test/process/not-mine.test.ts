import { describe, expect, it } from 'vitest'
import { introduction, need } from './stage.ts'

describe('passing on', () => {
  it('is told to whoever asked for it when the coordinator refuses, by a letter that is none of the question’s', () => {
    const story = introduction().passes('10d').passesOn('first', 'stranger').passes('2d')
    story.says('coordinator', 'refuse').passes('5m')
    expect(story.mailTo('company')).not.toContain('12 staysWithYou')
    story.passes('6m')
    expect(story.mailTo('company').filter((letter) => letter.endsWith('staysWithYou'))).toEqual(['12 staysWithYou'])
    expect(story.mailTo('stranger')).toEqual([])
    story.saysNow('first', 'yes').is('askedSecond')
  })
})

describe('"I have nothing to do with it"', () => {
  it('becomes the coordinator’s question, and the clock of the other stands still', () => {
    const story = introduction().passesOn('first', 'colleague', true).passes('3d').disowns('colleague')
    expect(story.asks()).toEqual(['wouldYouLike to colleague', 'undeliverable to koordinator'])
    expect(story.disowns('colleague').asks()).toHaveLength(2)
    const before = story.mailTo('colleague')
    expect(story.passes('20d').is('askedFirst').mailTo('colleague')).toEqual(before)
    story.saysNow('coordinator', 'giveUp').is('expired')
  })

  it('takes the place of a name that was given before', () => {
    const story = introduction().passesOn('first', 'stranger').disowns('first')
    expect(story.asks()).toEqual(['wouldYouLike to company', 'undeliverable to koordinator'])
  })

  it('goes to somebody else under the address that the coordinator finds, who takes the place in the case', () => {
    const story = introduction().disowns('first').saysNow('coordinator', 'newAddress', { email: 'new@example.org' })
    const [asked = ''] = story.asks()
    expect(story.asks()).toHaveLength(1)
    expect(asked).toMatch(/^wouldYouLike to /)
    expect(asked).not.toBe('wouldYouLike to company')
    story.saysNow('first', 'yes').is('askedSecond')
  })

  it('may still be answered meanwhile', () => {
    introduction().disowns('first').saysNow('first', 'yes').is('askedSecond')
  })

  it('is not for coordinators', () => {
    expect(() => need().disowns('koordinator')).toThrow('not_asked')
  })
})
