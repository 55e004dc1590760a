import { describe, expect, it } from 'vitest'
import { day } from '../../worker/process/calendar.ts'
import type { Answer } from '../../worker/process/answering.ts'
import { decide, drive } from './driving.ts'
import { connected, introduction, need, underway } from './stage.ts'
import { type Story, storyOf } from './story.ts'
import { commit, type World } from './world.ts'

/** The coordinator answers the one question that somebody else is asked. */
const byPhone = (world: World, choice: string, version: number): Answer => {
  const question = [...world.questions.values()].find(
    ({ role, closedAt }) => role !== 'coordinator' && closedAt === null,
  )
  const actor = { type: 'coordinator', id: 'koordinator' } as const
  const { id: questionId = '' } = question ?? {}
  return { type: 'answer', questionId, choice, version, fields: {}, settle: 'later', actor, by: 'koordinator' }
}

const checkIn = (): Story => underway(90).passes('46d').is('checkIn')

describe('answering', () => {
  describe('settling', () => {
    it('takes ten minutes, in which the case stands still', () => {
      const story = introduction().passes('13d').says('first', 'yes')
      story.passes('9m').is('askedFirst').passes('1m').is('askedSecond')
    })

    it('comes before a silence that fell due meanwhile', () => {
      const story = introduction().passes('13d').passes('23h').says('first', 'no')
      story.passes('2h').is('declined')
    })

    it('is told to others who want to move the case meanwhile', () => {
      const story = connected().passes('9d').says('company', 'talked')
      expect(story.refuses('ngo', 'agreed')).toBe('question_settling')
      expect(() => story.presses('ngo', 'withdraw')).toThrow('question_settling')
    })

    it('lets a moving answer pass while an answer settles that waits for all', () => {
      const story = checkIn().says('ngo', 'green').says('company', 'red')
      story.passes('10m').is('stuck')
    })

    it('is logged as the deed of whoever pressed', () => {
      const story = introduction().says('first', 'yes').passes('10m')
      const moved = story.world.events.get(story.id)?.findLast(({ type }) => type === 'case.moved')
      expect(moved?.actor).toEqual({ type: 'person', id: 'company' })
    })
  })

  describe('undo', () => {
    it('reopens the question, and silence comes no sooner than a day later', () => {
      const story = introduction().passes('13d').passes('23h').says('first', 'yes').passes('5m').undoes('yes')
      expect(story.asks()).toEqual(['wouldYouLike to company'])
      story.passes('23h').is('askedFirst').passes('2d').is('expired')
    })

    it('is over when the answer has settled', () => {
      const story = introduction().says('first', 'yes').passes('10m')
      expect(() => story.undoes('yes')).toThrow('not_undoable')
    })

    it('takes back an anytime choice, and gives the others a day', () => {
      const story = introduction()
        .passes('13d')
        .passes('23h')
        .presses('second', 'withdraw')
        .passes('5m')
        .undoes('withdraw')
      expect(story.asks()).toEqual(['wouldYouLike to company'])
      story.passes('20h').is('askedFirst')
    })

    it('takes back one of two answers that wait for each other', () => {
      const story = checkIn()
        .says('ngo', 'green')
        .undoes('green')
        .saysNow('company', 'green')
        .passes('1h')
        .is('checkIn')
      expect(story.asks()).toEqual(['howIsItGoing to ngo'])
      story.saysNow('ngo', 'amber').is('underway')
    })
  })

  describe('answers that wait for all', () => {
    it('move the case with the last, also when both settle at once', () => {
      const story = checkIn().says('ngo', 'green').says('company', 'green').is('checkIn')
      story.passes('10m').is('underway')
      expect(story.events().filter((type) => type === 'answer.settled')).toHaveLength(4)
    })

    it('move the case at the silence of the other', () => {
      const story = checkIn().saysNow('ngo', 'green').passes('7d').is('underway')
      expect(story.row().memo['missed']).toBeUndefined()
    })
  })

  describe('what is not taken', () => {
    it('is a choice that is not offered, a second answer, a word from whoever is not asked', () => {
      const story = introduction()
      expect(story.refuses('first', 'maybe')).toBe('unknown_choice')
      story.says('first', 'yes')
      expect(story.refuses('first', 'no')).toBe('question_settling')
      expect(story.refuses('second', 'yes')).toBe('question_closed')
    })

    it('is an answer to what was asked before', () => {
      const { world, id } = introduction()
      expect(drive(world, id, byPhone(world, 'yes', 2))).toBe('version_stale')
    })
  })

  describe('passing on', () => {
    it('is done at once within the house, and the new person has the role and all the time from then on', () => {
      const story = introduction().passes('10d').passesOn('first', 'colleague', true)
      expect(story.asks()).toEqual(['wouldYouLike to colleague'])
      expect(story.row().roles).toMatchObject({ first: 'colleague', company: 'colleague' })
      expect(story.mailTo('colleague')).toEqual(['10 passedOn'])
      story.passes('13d').is('askedFirst').passes('1d').is('expired')
    })

    it('waits for the coordinator’s word otherwise, and the clock of the question stands still', () => {
      const story = introduction().passes('10d').passesOn('first', 'stranger')
      expect(story.asks()).toEqual(['wouldYouLike to company', 'passOn to koordinator'])
      story.passes('20d').is('askedFirst').saysNow('coordinator', 'allow')
      expect(story.asks()).toEqual(['wouldYouLike to stranger'])
    })

    it('goes on as before when the coordinator refuses, with the days that were left', () => {
      const story = introduction().passes('10d').passesOn('first', 'stranger').passes('20d')
      story.saysNow('coordinator', 'refuse').is('askedFirst')
      expect(story.asks()).toEqual(['wouldYouLike to company'])
      story.passes('3d').is('askedFirst').passes('1d').is('expired')
    })

    it('goes from coordinators to coordinators only', () => {
      const story = need()
      expect(() => story.passesOn('koordinator', 'stranger')).toThrow('not_asked')
      expect(story.passesOn('koordinator', 'helyettes').asks()).toEqual(['whom to helyettes'])
    })

    it('takes a second wish in place of the first', () => {
      const story = introduction().passesOn('first', 'one').passesOn('first', 'other').saysNow('coordinator', 'allow')
      expect(story.asks()).toEqual(['wouldYouLike to other'])
    })

    it('loses to an answer that comes first', () => {
      const story = introduction().passesOn('first', 'stranger').saysNow('company', 'yes').is('askedSecond')
      expect(story.asks()).toEqual(['wouldYouLike to ngo'])
    })
  })

  describe('letters that cannot be delivered', () => {
    const bounced = (): Story => {
      const story = introduction().bouncing('ngo').saysNow('first', 'yes').is('askedSecond')
      expect(story.asks()).toEqual(['wouldYouLike to ngo', 'undeliverable to koordinator'])
      return story
    }

    it('become a question to the coordinator, which holds the clock', () => {
      const story = bounced().passes('60d').is('askedSecond')
      expect(story.asks()).toEqual([
        'wouldYouLike to ngo',
        'undeliverable to koordinator',
        'undeliverable to helyettes',
      ])
    })

    it('are sent again to a new address, and every copy of the question is closed', () => {
      const story = bounced().passes('20d').bouncing().saysNow('helyettes', 'newAddress', { email: 'new@example.org' })
      expect(story.asks()).toEqual(['wouldYouLike to ngo'])
      // Nobody has pressed a link from there yet, so the first letter has none of the company's words.
      expect(story.mailTo('ngo')).toEqual(['20 firstQuestion'])
      story.passes('13d').is('askedSecond').passes('1d').is('noAnswer')
    })

    it('are answered by phone, if with a choice of that question', () => {
      const story = bounced()
      expect(story.refuses('coordinator', 'byPhone', { said: 'nonsense' })).toBe('unknown_choice')
      story.saysNow('coordinator', 'byPhone', { said: 'yes' }).is('connected')
    })

    it('are given up, which leads where silence leads', () => {
      bounced().saysNow('coordinator', 'giveUp').is('noAnswer')
    })

    it('leave the other of two with the question', () => {
      const story = underway(90).bouncing('ngo').passes('46d').saysNow('coordinator', 'giveUp').is('checkIn')
      story.saysNow('company', 'green').is('underway')
    })

    it('trouble the coordinator no more once the person has answered after all', () => {
      const story = underway(90).bouncing('ngo').passes('46d').saysNow('ngo', 'green')
      expect(story.is('checkIn').asks()).toEqual(['howIsItGoing to company'])
    })
  })

  it('reminds nobody who wants no reminders, and waits as long as ever', () => {
    const story = introduction()
    const asked = [...story.world.questions.values()].find(({ name }) => name === 'wouldYouLike')
    const actor = { type: 'person', id: 'company' } as const
    drive(story.world, story.id, { type: 'quiet', questionId: asked?.id ?? '', by: 'company', actor })
    story.passes('13d').is('askedFirst').passes('1d').is('expired')
    expect(story.mailTo('first')).toEqual(['0 wouldYouLike'])
  })

  describe('two writers', () => {
    it('are one too many: the second reads again', () => {
      const story = introduction()
      story.world.now += 2 * day
      const [one, other] = [decide(story.world, story.id), decide(story.world, story.id)]
      if (typeof one === 'string' || typeof other === 'string') throw new Error('refused')
      expect([commit(story.world, one), commit(story.world, other)]).toEqual(['written', 'stale'])
    })
  })

  it('records what somebody said by phone as the coordinator’s deed', () => {
    const { world, id } = introduction()
    expect(drive(world, id, byPhone(world, 'yes', 1))).toBeUndefined()
    storyOf(world, id).passes('10m').is('askedSecond')
    const deeds = world.events.get(id)?.filter(({ type }) => type === 'question.answered' || type === 'case.moved')
    const coordinator = { type: 'coordinator', id: 'koordinator' }
    expect(deeds?.map(({ actor }) => actor)).toEqual([coordinator, coordinator])
  })
})
