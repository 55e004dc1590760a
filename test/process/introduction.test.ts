import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { connected, introduction, network } from './stage.ts'

describe('introduction', () => {
  describe('asks one side after the other', () => {
    it('asks the company first, then the NGO, and connects them when both have said yes', () => {
      const story = introduction()
      expect(story.asks()).toEqual(['wouldYouLike to company'])
      story.says('company', 'yes').is('askedFirst').passes('10m').is('askedSecond')
      expect(story.asks()).toEqual(['wouldYouLike to ngo'])
      story.says('ngo', 'yes').passes('10m').is('connected')
      expect(story.mailTo('company')).toEqual(['0 wouldYouLike', '0 contacts'])
      expect(story.mailTo('ngo')).toEqual(['0 wouldYouLike', '0 contacts'])
    })

    it('asks the NGO first where the network says so', () => {
      expect(introduction(network({ firstSide: 'ngo' })).asks()).toEqual(['wouldYouLike to ngo'])
    })

    it('releases the contacts only when the second yes has settled, in both directions', () => {
      const story = introduction().saysNow('first', 'yes').says('second', 'yes').passes('9m')
      expect(story.events()).not.toContain('contact.released')
      story.passes('1m')
      expect(story.events().filter((type) => type === 'contact.released')).toHaveLength(2)
    })

    it.each(['ngo', 'company'] as const)(
      'releases nothing of a need that has closed meanwhile, the %s asked first',
      (firstSide) => {
        const story = introduction(network({ firstSide })).saysNow('first', 'yes').is('askedSecond')
        story.parent().presses('owner', 'withdraw')
        story.passes('5m').says('second', 'yes').passes('6m')
        expect(story.parent().row().state).toBe('withdrawn')
        story.passes('6m').is('cancelled')
        expect(story.events()).not.toContain('contact.released')
        for (const who of ['first', 'second']) expect(story.mailTo(who).at(-1)).toMatch(/notThisTime$/)
      },
    )

    it('releases nothing when the second yes is undone', () => {
      const story = introduction().saysNow('first', 'yes').says('second', 'yes').passes('5m').undoes('yes').passes('1h')
      expect(story.is('askedSecond').events()).not.toContain('contact.released')
    })

    it('reminds the first on days 2 and 7 and expires on day 14, telling nobody', () => {
      const story = introduction().passes('20d').is('expired')
      expect(story.mailTo('first')).toEqual(['0 wouldYouLike', '2 wouldYouLike', '7 wouldYouLike'])
      expect(story.mailTo('second')).toEqual([])
      expect(story.row().closedAt).toBe(Date.parse('2026-12-07T07:00:00Z'))
    })

    it('ends without an answer of the second, and tells the first a neutral sentence', () => {
      const story = introduction().saysNow('first', 'yes').passes('20d').is('noAnswer')
      expect(story.mailTo('second')).toEqual(['0 wouldYouLike', '2 wouldYouLike', '7 wouldYouLike'])
      expect(story.mailTo('first')).toEqual(['0 wouldYouLike', '14 notThisTime'])
    })

    it('says by its end whose silence it was, whoever was asked first', () => {
      const world = network({ firstSide: 'ngo' })
      introduction(world).passes('14d').is('noAnswer').parent().is('renewal')
      const story = introduction(network({ firstSide: 'ngo' }))
        .saysNow('ngo', 'yes')
        .passes('14d')
        .is('expired')
      expect(story.mailTo('ngo').at(-1)).toBe('14 notThisTime')
      story.parent().is('open')
    })

    it('ends with a no, and whoever had said yes hears a neutral sentence', () => {
      expect(introduction().saysNow('first', 'no').is('declined').mailTo('second')).toEqual([])
      const story = introduction().saysNow('first', 'yes').saysNow('second', 'no').is('declined')
      expect(story.mailTo('first')).toEqual(['0 wouldYouLike', '0 notThisTime'])
      expect(story.mailTo('second')).toEqual(['0 wouldYouLike'])
    })
  })

  describe('connected', () => {
    it('asks the one who writes first after three days', () => {
      const story = connected().passes('4d')
      expect(story.asks()).toEqual(['haveYouWritten to ngo'])
      expect(story.mailTo('ngo').at(-1)).toBe('3 haveYouWritten')
      expect(story.row().ballWith).toBe('ngo')
    })

    it.each([
      ['wrote', 'talking'],
      ['notYet', 'talking'],
      ['agreed', 'agreed'],
      ['notAFit', 'notAFit'],
      ['needHelp', 'stalled'],
    ])('goes with %s to %s', (choice, state) => {
      connected().passes('4d').saysNow('writer', choice).is(state)
    })

    it('goes on to the talk when the writer says nothing for four days', () => {
      connected().passes('6d').is('connected').passes('1d').is('talking')
    })

    it('asks both a week after they met whether they have talked, and goes on after a week of silence', () => {
      const story = connected().passes('7d').is('talking')
      expect(story.asks()).toEqual(['haveYouTalked to company', 'haveYouTalked to ngo'])
      expect(story.mailTo('company').at(-1)).toBe('7 haveYouTalked')
      story.passes('6d').is('talking').passes('1d').is('deciding')
    })

    it.each([
      ['talked', 'deciding'],
      ['agreed', 'agreed'],
      ['notAFit', 'notAFit'],
      ['notYet', 'talking'],
    ])('goes with %s of one of two to %s', (choice, state) => {
      connected().passes('9d').saysNow('company', choice).is(state)
    })

    it('goes on when both have not talked yet', () => {
      connected().passes('9d').saysNow('company', 'notYet').saysNow('ngo', 'notYet').is('deciding')
    })

    it('asks both where they are two weeks after they met, reminds once, and hands over to the coordinator', () => {
      const story = connected().passes('45d').is('stalled')
      const asked = story.mailTo('company').filter((mail) => mail.endsWith('whereAreYou'))
      expect(asked).toEqual(['14 whereAreYou', '21 whereAreYou'])
      expect(story.asks()).toEqual(['stalled to koordinator', 'stalled to helyettes'])
    })

    it('talks on for three rounds of two weeks, then the coordinator is asked', () => {
      const story = connected().passes('16d')
      for (let round = 1; round <= 3; round += 1) {
        story
          .is('deciding')
          .saysNow('company', 'stillTalking')
          .is('deciding')
          .saysNow('ngo', 'stillTalking')
          .is('talkingOn')
        story.passes('14d')
      }
      story.is('stalled')
    })
  })

  describe('stalled', () => {
    const stalled = () => connected().passes('3d').saysNow('writer', 'needHelp').is('stalled')

    it('asks both at once after a nudge', () => {
      const story = stalled().passes('1d').saysNow('coordinator', 'nudge').is('deciding')
      expect(story.asks()).toEqual(['whereAreYou to company', 'whereAreYou to ngo'])
    })

    it('gives them three rounds again', () => {
      const story = connected().passes('45d').saysNow('coordinator', 'nudge').is('deciding')
      for (let round = 1; round <= 3; round += 1) {
        story.is('deciding').saysNow('company', 'stillTalking').saysNow('ngo', 'stillTalking').is('talkingOn')
        story.passes('14d')
      }
      story.is('stalled').saysNow('coordinator', 'nudge').is('deciding').passes('1d')
      story.saysNow('company', 'stillTalking').saysNow('ngo', 'stillTalking').passes('14d').is('deciding')
    })

    it.each([
      ['agreed', 'agreed'],
      ['close', 'notAFit'],
    ])('goes with %s to %s', (choice, state) => {
      stalled().saysNow('coordinator', choice).is(state)
    })

    it('closes after sixty days without a word of the coordinator', () => {
      stalled().passes('59d').is('stalled').passes('1d').is('notAFit')
    })

    it('gives a coordinator who has taken her word back a day more', () => {
      const story = stalled().passes('59d').passes('23h').says('coordinator', 'close').undoes('close')
      story.passes('23h').is('stalled').passes('2h').is('notAFit')
    })

    it('makes the NGO write the agreement when the coordinator says that they agreed', () => {
      const story = stalled().saysNow('coordinator', 'agreed')
      expect(story.child().asks()).toEqual(['agreement to ngo'])
      expect(story.mailTo('company').at(-1)).toBe('3 theySayAgreed')
    })
  })

  describe('at any time', () => {
    it('lets each side withdraw, which reads differently before and after they met', () => {
      introduction().presses('second', 'withdraw').passes('10m').is('declined')
      connected().presses('second', 'withdraw').passes('10m').is('notAFit')
    })

    it('takes an agreement from the first day on, and asks whoever said so to write it down', () => {
      const story = connected().presses('company', 'agreed').passes('10m').is('agreed')
      expect(story.child().asks()).toEqual(['agreement to company'])
      expect(story.mailTo('ngo').at(-1)).toBe('0 theySayAgreed')
      expect(story.mailTo('company').at(-1)).toBe('0 contacts')
    })

    it('takes no agreement before they have met, and none from a stranger', () => {
      expect(() => introduction().presses('company', 'agreed')).toThrow('question_closed')
      expect(() => connected().presses('koordinator', 'agreed')).toThrow('not_asked')
    })

    it('is cancelled by the coordinator, or with its need', () => {
      connected().presses('coordinator', 'cancel').passes('10m').is('cancelled')
      const story = connected()
      story.parent().presses('owner', 'withdraw').passes('10m').is('withdrawn')
      expect(story.is('cancelled').mailTo('company').at(-1)).toBe('0 notThisTime')
    })

    it('tells both a neutral sentence when both had said yes, but not whoever has ended it', () => {
      const cancelled = connected().presses('coordinator', 'cancel').passes('10m')
      expect(cancelled.mailTo('first').at(-1)).toBe('0 notThisTime')
      expect(cancelled.mailTo('second').at(-1)).toBe('0 notThisTime')
      const withdrawn = connected().presses('first', 'withdraw').passes('10m').is('notAFit')
      expect(withdrawn.mailTo('first').at(-1)).toBe('0 contacts')
      expect(withdrawn.mailTo('second').at(-1)).toBe('0 notThisTime')
    })

    it('is cancelled with its need even while it is postponed', () => {
      const story = introduction()
      story.saysNow('first', 'later', { date: inDays(story.world, 100) })
      story.parent().saysNow('coordinator', 'close').is('unmet')
      story.is('cancelled')
    })
  })
})
