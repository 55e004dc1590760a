import { describe, expect, it } from 'vitest'
import { carriedAs, plan, type Waiting } from '../../worker/mail/sending.ts'

const zone = 'Europe/Budapest'
const monday = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`)
const tuesday = (time: string): number => Date.parse(`2026-11-24T${time}:00+01:00`)

const letter = (id: string, changed: Partial<Waiting> = {}): Waiting => ({
  id,
  personId: 'anna',
  mailbox: changed.personId ?? 'anna',
  timer: false,
  line: false,
  createdAt: monday('08:00'),
  zone,
  isStaff: false,
  isBlocked: false,
  letter: 'howIsItGoing',
  isProven: true,
  isPassedOn: false,
  question: undefined,
  lastTimerAt: null,
  ...changed,
})
const timer = (id: string, changed: Partial<Waiting> = {}): Waiting => letter(id, { timer: true, ...changed })
const line = (id: string, changed: Partial<Waiting> = {}): Waiting =>
  letter(id, { line: true, isStaff: true, personId: 'koordinator', ...changed })

const open = { settlesAt: null, settledAt: null, givenUpAt: null, closedAt: null }

const planned = (letters: readonly Waiting[], now: number) => {
  const { send, postponed, dropped } = plan(letters, now)
  return { send: send.map((group) => group.map(({ id }) => id)), postponed, dropped }
}

describe('sending', () => {
  it('sends what a person caused at once, each letter by itself', () => {
    expect(planned([letter('a'), letter('b')], monday('22:00')).send).toEqual([['a'], ['b']])
  })

  it('makes one mail of what timers say to one person on one day', () => {
    const letters = [timer('a'), timer('b'), timer('c', { personId: 'béla' })]
    expect(planned(letters, monday('08:00')).send).toEqual([['a', 'b'], ['c']])
  })

  it('puts off a second timer letter of the day to the next morning', () => {
    const { send, postponed } = planned([timer('a', { lastTimerAt: monday('08:00') })], monday('15:00'))
    expect([send, postponed]).toEqual([[], [{ ids: ['a'], until: tuesday('08:00') }]])
    expect(planned([timer('a', { lastTimerAt: monday('08:00') })], tuesday('08:00')).send).toEqual([['a']])
  })

  it('lets two people of one mailbox have one timer letter a day, each in their turn', () => {
    const both = [timer('a'), timer('b', { personId: 'anni', mailbox: 'anna' }), timer('c')]
    const today = planned(both, monday('08:00'))
    expect(today.send).toEqual([['a', 'c']])
    expect(today.postponed).toEqual([{ ids: ['b'], until: tuesday('08:00') }])
    const next = planned([...both.slice(1, 2), timer('d')], tuesday('08:00'))
    expect([next.send, next.postponed.map(({ ids }) => ids)]).toEqual([[['b']], [['d']]])
    const pressed = letter('e', { personId: 'anni', mailbox: 'anna' })
    expect(planned([...both, pressed], monday('08:00')).send).toEqual([['a', 'c'], ['e']])
    const staff = both.map((one) => ({ ...one, isStaff: true }))
    expect(planned(staff, monday('08:00')).send).toEqual([['a', 'c'], ['b']])
  })

  it('writes to staff as often as it must, several questions in one mail', () => {
    const staff = { isStaff: true, lastTimerAt: monday('08:00') }
    expect(planned([timer('a', staff), timer('b', staff)], monday('09:00')).send).toEqual([['a', 'b']])
  })

  it('lets no timer letter leave before eight', () => {
    expect(planned([timer('a')], tuesday('03:00')).postponed).toEqual([{ ids: ['a'], until: tuesday('08:00') }])
  })

  it('drops what was answered, and what nobody wants', () => {
    const over = [{ settledAt: 1 }, { closedAt: 1 }, { givenUpAt: 1 }].map((part) => ({ ...open, ...part }))
    const letters = over.map((question, index) => timer(String(index), { question }))
    expect(planned([...letters, timer('x', { isBlocked: true })], monday('08:00')).dropped).toEqual([
      { ids: ['x'], because: 'blocked' },
      { ids: ['0', '1', '2'], because: 'answered' },
    ])
  })

  it('says to an address that has proven nothing only that there is a question', () => {
    const unproven = { isProven: false, question: open }
    const carried = [
      { letter: 'confirmAddress', ...unproven },
      { letter: 'wouldYouLike', ...unproven },
      { letter: 'wouldYouLike', ...unproven, isPassedOn: true },
      { letter: 'wouldYouLike', question: open, isProven: true, isPassedOn: true },
    ].map((changed) => carriedAs(letter('a', changed)))
    expect(carried).toEqual(['confirmAddress', 'firstQuestion', 'passedOn', 'wouldYouLike'])
    const { dropped } = planned([letter('a', { isProven: false })], monday('09:00'))
    expect(dropped).toEqual([{ ids: ['a'], because: 'blocked' }])
  })

  it('keeps the letter of a question whose answer can still be undone', () => {
    const question = { ...open, settlesAt: monday('08:10') }
    expect(planned([timer('a', { question })], monday('08:00')).postponed).toEqual([
      { ids: ['a'], until: monday('08:10') },
    ])
  })

  it('takes lines along with the next letter to their reader', () => {
    const letters = [line('a'), letter('b', { personId: 'koordinator', isStaff: true }), letter('c')]
    expect(planned(letters, monday('09:00')).send).toEqual([['b', 'a'], ['c']])
  })

  it('sends lines that nothing took along together on the next morning', () => {
    const letters = [line('a'), line('b', { createdAt: tuesday('07:00') })]
    expect(planned([line('a')], monday('09:00')).postponed).toEqual([{ ids: ['a'], until: tuesday('08:00') }])
    expect(planned(letters, tuesday('08:00')).send).toEqual([['a', 'b']])
  })
})
