import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { network, submitted } from './stage.ts'
import { drive, submit } from './driving.ts'
import type { Story } from './story.ts'

const inTriage = (): Story => submitted().says('submitter', 'confirm').is('triage')

describe('intake', () => {
  describe('unconfirmed', () => {
    it('asks whether the address is theirs, and settles at once when it is', () => {
      const story = submitted()
      expect(story.asks()).toEqual(['confirmAddress to ngo'])
      story.says('submitter', 'confirm').is('triage')
      expect(story.mailTo('ngo')).toEqual(['0 confirmAddress', '0 receipt'])
      expect(story.events()).toEqual([
        'submission.received',
        'case.opened',
        'question.asked',
        'question.answered',
        'answer.settled',
        'address.confirmed',
        'case.moved',
        'question.asked',
      ])
    })

    it('goes on with the person who already has that address', () => {
      const world = network()
      world.known.set('ngo', 'old friend')
      const story = submitted({}, world).says('submitter', 'confirm')
      expect(story.row().roles.submitter).toBe('old friend')
      expect(story.mailTo('old friend')).toEqual(['0 receipt'])
    })

    it('is dropped when it is not theirs; the address is blocked only if they wish', () => {
      const story = submitted().says('submitter', 'notMe').is('dropped')
      expect(story.world.blocked).toEqual(new Set())
      expect(story.mailTo('ngo')).toEqual(['0 confirmAddress'])
      const wished = submitted().says('submitter', 'notMe', { block: true }).is('dropped')
      expect(wished.world.blocked).toEqual(new Set(['ngo']))
    })

    it('is forgotten when nobody confirms it or it is not theirs, and the log says so', () => {
      const erased = (story: Story) =>
        story.world.events
          .get(story.id)
          ?.filter(({ type }) => type === 'person.erased')
          .map(({ data }) => data)
      expect(erased(submitted().passes('10d').is('lapsed'))).toEqual([{ personId: 'ngo' }])
      expect(erased(submitted().says('submitter', 'notMe'))).toEqual([{ personId: 'ngo' }])
      expect(erased(inTriage().saysNow('coordinator', 'spam').is('dropped'))).toEqual([])
    })

    it('reminds on days 1 and 3, tells the coordinator on day 3, and lapses on day 7', () => {
      const story = submitted().passes('10d').is('lapsed')
      expect(story.mailTo('ngo')).toEqual(['0 confirmAddress', '1 confirmAddress', '3 confirmAddress'])
      expect(story.mailTo('coordinator')).toEqual(['3 addressUnconfirmed'])
    })

    it('can be confirmed by the coordinator’s call', () => {
      const story = submitted().presses('coordinator', 'confirmByCall').passes('10m').is('triage')
      expect(story.row().memo['confirmedBy']).toBe('call')
    })

    it.each(['koordinator', 'a key'])(
      'confirmed by %s is no proof of the address: its letters wait for a link',
      (by) => {
        const world = network()
        world.known.set('ngo', 'old friend')
        const story = submitted({}, world)
        const [question] = [...world.questions.values()]
        const actor = { type: 'coordinator', id: by } as const
        const said = { questionId: question?.id ?? '', choice: 'confirm', version: 1, fields: {} } as const
        expect(drive(world, story.id, { type: 'answer', ...said, settle: 'now', by, actor })).toBeUndefined()
        story.passes('1h').is('triage')
        expect(story.row()).toMatchObject({ roles: { submitter: 'ngo' }, memo: { confirmedBy: 'call' } })
        expect(story.events()).not.toContain('address.confirmed')
        expect(story.mailTo('ngo')).toEqual(['0 confirmAddress'])
      },
    )
  })

  describe('held', () => {
    const held = (): Story => submitted({ state: 'held' })

    it('asks the coordinator first, and the submitter nothing', () => {
      expect(held().asks()).toEqual(['looksLikeAbuse to koordinator'])
      expect(held().mailTo('ngo')).toEqual([])
    })

    it('is released or dropped', () => {
      expect(held().saysNow('coordinator', 'release').is('unconfirmed').asks()).toEqual(['confirmAddress to ngo'])
      held().saysNow('coordinator', 'drop').is('dropped')
    })

    it('reminds on days 3 and 7, and after 14 lets the address letter be the filter', () => {
      const story = held().passes('14d').is('unconfirmed')
      expect(story.mailTo('coordinator')).toEqual(['0 looksLikeAbuse', '3 looksLikeAbuse', '7 looksLikeAbuse'])
      expect(story.mailTo('ngo')).toEqual(['14 confirmAddress'])
    })
  })

  describe('triage', () => {
    it('turns an accepted submission into a need or an offer with the same reference', () => {
      const story = inTriage().saysNow('coordinator', 'accept').is('accepted')
      const need = story.child().is('open').row()
      expect([need.process, need.reference, need.roles.owner]).toEqual(['need', story.row().reference, 'ngo'])
      const company = submitted({ form: 'company', state: 'triage' }).saysNow('coordinator', 'accept')
      expect(company.child().is('active').row().process).toBe('offer')
    })

    it.each([
      ['redirect', 'redirected', '0 redirected'],
      ['decline', 'declined', '0 declined'],
    ])('ends with %s, which the submitter is told', (choice, state, mail) => {
      const story = inTriage().saysNow('coordinator', choice).is(state)
      expect(story.mailTo('submitter').at(-1)).toBe(mail)
    })

    it('drops spam and tells nobody', () => {
      expect(inTriage().saysNow('coordinator', 'spam').is('dropped').mailTo('submitter').at(-1)).toBe('0 receipt')
    })

    it('puts on the waiting list until a date, and looks again', () => {
      const story = inTriage()
      story.saysNow('coordinator', 'waitlist', { until: inDays(story.world, 30) }).is('waitlisted')
      expect(story.mailTo('submitter').at(-1)).toBe('0 waitlisted')
      story.passes('29d').is('waitlisted').passes('1d').is('triage')
      expect(story.mailTo('submitter').filter((mail) => mail.endsWith('receipt'))).toHaveLength(1)
    })

    it('asks for what is missing, and looks again with or without it', () => {
      const missing = { missing: ['needTitle'] }
      const story = inTriage().saysNow('coordinator', 'askMore', missing).is('moreInfo')
      expect(story.asks()).toEqual(['missingDetails to ngo'])
      story.saysNow('submitter', 'answer', { needTitle: 'Honlap' }).is('triage')
      const silent = inTriage().saysNow('coordinator', 'askMore', missing).passes('21d').is('triage')
      expect(silent.row().memo['detailsMissing']).toBe(true)
      expect(silent.mailTo('submitter').slice(-2)).toEqual(['3 missingDetails', '7 missingDetails'])
    })

    it('forgets that details were missing once they are given', () => {
      const missing = { missing: ['needTitle'] }
      const story = inTriage().saysNow('coordinator', 'askMore', missing).passes('21d')
      story.saysNow('coordinator', 'askMore', missing).saysNow('submitter', 'answer').is('triage')
      expect(story.row().memo['detailsMissing']).toBe(false)
    })

    it('can be looked at before its time', () => {
      const story = inTriage()
      story.saysNow('coordinator', 'waitlist', { until: inDays(story.world, 30) })
      story.presses('coordinator', 'lookNow').passes('10m').is('triage')
    })

    it('can be withdrawn by the submitter once the address is confirmed', () => {
      expect(() => submitted().presses('submitter', 'withdraw')).toThrow('question_closed')
      inTriage().presses('submitter', 'withdraw').is('triage').passes('10m').is('withdrawn')
    })

    it('reminds the coordinator on days 3 and 5, asks the deputy on day 7, then both on Mondays, for ever', () => {
      const story = inTriage().passes('21d')
      const named = (who: string) => story.mailTo(who).map((mail) => mail.replace(' triage', ''))
      expect(named('koordinator')).toEqual(['0', '3', '5', '14', '21'])
      expect(named('helyettes')).toEqual(['7', '14', '21'])
      story.passes('700d').is('triage')
    })

    it('goes on asking one coordinator where there is no other', () => {
      const story = submitted({ state: 'triage' }, network({ staff: ['koordinator'] })).passes('21d')
      expect(story.mailTo('koordinator').map((mail) => mail.replace(' triage', ''))).toEqual([
        '0',
        '3',
        '5',
        '14',
        '21',
      ])
    })

    it('asks the deputy at once when the coordinator’s mailbox is dead', () => {
      const world = network()
      const story = submitted({}, world).bouncing('koordinator').says('submitter', 'confirm')
      expect(story.mailTo('helyettes')).toEqual(['0 triage'])
    })
  })

  it('takes a submission once', () => {
    const world = network()
    const sent = { form: 'ngo', person: 'ngo', submissionId: 'one' } as const
    expect([submit(world, sent).written, submit(world, sent).written]).toEqual(['written', 'known'])
  })
})
