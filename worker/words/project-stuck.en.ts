import { heading, paragraph } from '../letters/blocks.ts'
import { bothParties, decisionRows, forCoordinators, pairTitles, stillWaits, unlessDecided } from './phrases.en.ts'
import { projectStates } from './project-states.en.ts'
import type { projectStuck as hu } from './project-stuck.hu.ts'
import { calledForHelp, factsIfAny, rememberedDay } from './reading.ts'
import type { Same } from './same.ts'
import type { Telling } from './telling.ts'

/** The coordinator's question about a co-operation that does not go on by itself. */
export const projectStuck = {
  subject: 'A co-operation is stuck: a call may help',
  ask: (telling) => [
    ...stillWaits(telling),
    paragraph(
      calledForHelp(telling)
        ? 'A co-operation is stuck, and one side has asked for help. A phone call may help a lot.'
        : 'A co-operation is stuck because we got no answer. A phone call may help a lot.',
    ),
    ...pairTitles(telling),
    ...factsIfAny(whereItWas(telling)),
    ...(calledForHelp(telling) ? [heading('What they said'), ...factsIfAny(decisionRows(telling))] : []),
    ...bothParties(telling),
  ],
  silence: (telling) => `${unlessDecided(telling)}, we end the co-operation and look for another partner for the need.`,
  choices: {
    resume: {
      label: 'The work goes on',
      hint: 'You give the new date.',
      next: 'All right. On the new date we will ask whether it is done.',
    },
    acceptedByPhone: {
      label: 'It is done, confirmed by phone',
      hint: 'The NGO has accepted it by word of mouth.',
      next: 'We close the work; in a few days we will ask both sides how it went.',
    },
    askAgain: {
      label: 'I have talked to them, ask them again',
      next: 'We will soon ask again what was not answered.',
    },
    cancel: {
      label: 'End the co-operation',
      hint: 'Both sides get your very words.',
      next: 'We will tell both sides, in your words, and look for another partner for the need.',
    },
  },
  reason: forCoordinators,
} satisfies Same<typeof hu>

const words: Readonly<Record<string, string>> = projectStates

const whereItWas = (telling: Telling) => {
  const state = words[String(telling.memo['stuckFrom'])]
  const endsOn = rememberedDay(telling, 'endsOn')
  return [
    ...(state === undefined ? [] : [{ label: 'Where it was', value: state }]),
    ...(endsOn === undefined ? [] : [{ label: 'Deadline', value: endsOn }]),
  ]
}
