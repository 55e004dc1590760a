import { describe, expect, it } from 'vitest'
import { after, all, anytime, defineProcess, each, oneOf, to } from '../../worker/process/define.ts'
import { diagram } from '../../worker/process/mermaid.ts'
import { processes } from '../../worker/process/processes.ts'

const small = defineProcess('small', 1, {
  starts: ['asked'],
  anytime: { withdraw: anytime(['owner'], ['asked', 'waiting'], to('ended')) },
  overtakenBy: { when: () => false, to: 'ended' },
  states: {
    asked: {
      asks: each('owner')('stillNeeded'),
      choices: { yes: to('waiting'), no: to('ended'), maybe: all('waiting') },
      silence: after(
        14,
        oneOf(['waiting', 'ended'], () => 'ended'),
      ),
    },
    waiting: {
      awaited: 'introduction',
      awaits: { agreed: 'ended', otherwise: 'asked' },
      until: [{ when: () => true, to: 'asked' }],
    },
    ended: { closed: true },
  },
})

describe('diagram', () => {
  it('draws an arrow for every way from one state to another', () => {
    expect(diagram(small)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> asked',
        '  asked --> waiting : yes, maybe of all, 14 days of silence',
        '  asked --> ended : no, 14 days of silence, withdraw at any time, overtaken',
        '  waiting --> asked : when it can, introduction otherwise',
        '  waiting --> ended : introduction agreed, withdraw at any time, overtaken',
        '  ended --> [*]',
        '',
      ].join('\n'),
    )
  })

  it.each(processes.map((process) => [process.name, process] as const))('shows every state of %s', (_, process) => {
    const lines = diagram(process).trim().split('\n').slice(1)
    for (const line of lines) expect(line).toMatch(/^ {2}(\[\*\]|\w+) --> (\[\*\]|\w+)( : [\w ,]+)?$/)
    const shown = new Set(lines.flatMap((line) => line.split(' : ')[0]?.match(/\w+/g) ?? []))
    expect([...shown].toSorted()).toEqual(Object.keys(process.states).toSorted())
  })
})
