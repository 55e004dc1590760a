import type { ProcessWords } from './words.ts'

export const projectStates = {
  drafting: 'a megállapodás írása',
  confirming: 'a megállapodás megerősítése',
  underway: 'folyamatban',
  checkIn: 'rövid visszajelzést kértünk',
  delivering: 'megkérdeztük, elkészült-e',
  accepting: 'a civil szervezet visszaigazolására vár',
  surveying: 'elkészült, értékelés',
  lookingBack: 'elkészült, utánkövetés',
  stuck: 'elakadt, a koordinátor segít',
  done: 'teljesült',
  partly: 'részben teljesült',
  cancelled: 'nem valósult meg',
} satisfies ProcessWords['states']
