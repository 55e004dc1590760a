import type { projectStates as hu } from './project-states.hu.ts'
import type { Same } from './same.ts'

export const projectStates = {
  drafting: 'writing the agreement',
  confirming: 'confirming the agreement',
  underway: 'under way',
  checkIn: 'a short check-in was asked for',
  delivering: 'we have asked whether it is done',
  accepting: 'waiting for the NGO to confirm',
  surveying: 'done, looking at how it went',
  lookingBack: 'done, follow-up',
  stuck: 'stuck, the coordinator helps',
  done: 'done',
  partly: 'partly done',
  cancelled: 'did not come about',
} satisfies Same<typeof hu>
