import { answerOperations } from './answers.ts'
import { cardOperations } from './cards.ts'
import { caseOperations } from './cases.ts'
import { eventOperations } from './events.ts'
import { healthOperations } from './health.ts'
import { introductionOperations } from './introductions.ts'
import { letterOperations } from './letters.ts'
import type { Operation } from './operation.ts'
import { processOperations } from './processes.ts'
import { projectOperations } from './projects.ts'
import { reportOperations } from './report.ts'
import { submissionOperations } from './submissions.ts'
import { suggestionOperations } from './suggestions.ts'

/** Everything under `/api/v1` but its own description. */
export const operations: readonly Operation[] = [
  ...submissionOperations,
  ...caseOperations,
  ...eventOperations,
  ...answerOperations,
  ...cardOperations,
  ...suggestionOperations,
  ...introductionOperations,
  ...projectOperations,
  ...letterOperations,
  ...processOperations,
  ...reportOperations,
  ...healthOperations,
]
