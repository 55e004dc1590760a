import { describe, expect, it } from 'vitest'
import { after, all, anytime, defineProcess, each, oneOf, patientCoordinator, to } from '../../worker/process/define.ts'
import type { Process, StateDefinition } from '../../worker/process/define.ts'
import { processes } from '../../worker/process/processes.ts'
import { prove } from '../../worker/process/proof.ts'

describe('every process table', () => {
  it.each(prove(processes))('$says', ({ broken }) => {
    expect(broken).toEqual([])
  })
})

const closed = { closed: true } as const
const asked = { asks: each('owner')('stillNeeded'), choices: { keep: to('end') } } as const

const tableOf = (states: Record<string, StateDefinition<string>>, rest: Partial<Process> = {}): Process => ({
  ...defineProcess('broken', 1, { starts: ['start'], anytime: {}, states: { start: {}, end: closed, ...states } }),
  ...rest,
})

/** What the proof says against a table. */
const against = (table: Process): readonly string[] =>
  prove([table]).flatMap(({ says, broken }) => broken.map((where) => `${says}: ${where}`))

describe('the proof', () => {
  it('says nothing against a table in order', () => {
    expect(against(tableOf({ start: { ...asked, remind: [3, 7], silence: after(14, 'end') } }))).toEqual([])
  })

  it.each<[string, Process, string]>([
    [
      'a state that nothing leads to',
      tableOf({ start: { ...asked, silence: after(14, 'end') }, island: closed }),
      'reached',
    ],
    [
      'a target that does not exist',
      tableOf({ start: { ...asked, silence: after(14, 'nowhere') } }),
      'every target exists',
    ],
    ['a state without a way out', tableOf({ start: {} }), 'can be left'],
    [
      'a closed state that goes on',
      tableOf({ start: { ...asked, silence: after(14, 'end') }, end: { ...closed, ...asked } }),
      'closed state',
    ],
    ['a question that may wait for ever', tableOf({ start: asked }), 'asked for ever'],
    [
      'a patient question to a stranger',
      tableOf({ start: { ...asked, asks: { question: 'q', roles: ['ngo'], patient: true } } }),
      'patiently',
    ],
    [
      'a reminder after the silence',
      tableOf({ start: { ...asked, remind: [3, 14], silence: after(14, 'end') } }),
      'reminders',
    ],
    ['three reminders', tableOf({ start: { ...asked, remind: [1, 2, 3], silence: after(14, 'end') } }), 'twice'],
    [
      'an alert too late',
      tableOf({ start: { ...asked, alert: { letter: 'l', days: 20 }, silence: after(14, 'end') } }),
      'alert',
    ],
    [
      'two places to meet again',
      tableOf({ start: { ...asked, choices: { one: all('end'), two: all('start') }, silence: after(14, 'end') } }),
      'lead to one place',
    ],
    [
      'notes that would be lost',
      tableOf({
        start: { ...asked, choices: { one: all('end', undefined, { notes: () => ({}) }) }, silence: after(14, 'end') },
      }),
      'leaves no notes',
    ],
    [
      'an objection with nowhere to go',
      tableOf({
        start: {
          ...asked,
          choices: { one: to('end', undefined, { objection: () => 'gone' }) },
          silence: after(14, 'end'),
        },
      }),
      'objected',
    ],
    ['a loop of silence', tableOf({ start: { ...asked, silence: after(14, 'start') } }), 'loop of silence'],
    [
      'a loop through a join',
      tableOf({ start: { ...asked, choices: { one: all('start'), stop: to('end') }, silence: after(14, 'end') } }),
      'loop of silence',
    ],
    ['a child that nobody knows', tableOf({ start: { awaited: 'nothing', awaits: { otherwise: 'end' } } }), 'child'],
    [
      'an anytime choice in a closed state',
      tableOf(
        { start: { ...asked, silence: after(14, 'end') } },
        { anytime: { cancel: anytime(['owner'], ['end'], to('end')) } },
      ),
      'anytime',
    ],
  ])('finds %s', (_, table, said) => {
    expect(against(table).join('\n')).toContain(said)
  })

  it('takes a loop that names its bound', () => {
    const again = oneOf(['start', 'end'], () => 'start', 'three rounds')
    expect(against(tableOf({ start: { ...asked, silence: after(14, again) } }))).toEqual([])
  })

  it('takes a coordinator who is asked again and again', () => {
    const start = { asks: patientCoordinator('whom'), choices: { close: to('end') } }
    expect(against(tableOf({ start }))).toEqual([])
  })
})
