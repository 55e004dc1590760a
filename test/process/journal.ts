import type { Instant } from '../../worker/process/calendar.ts'
import type { CaseId } from '../../worker/process/context.ts'
import type { Snapshot, Step } from '../../worker/process/step.ts'
import type { Submission } from './driving.ts'
import type { LetterRow } from './outbox.ts'

/** What a world has read and written, so that another store can live through the same. */
export type Entry =
  | {
      readonly type: 'read'
      readonly at: Instant
      readonly snapshot: Snapshot
      readonly offerId: string | undefined
      readonly capacity: number
    }
  | {
      readonly type: 'written'
      readonly step: Step
      readonly isWritten: boolean
      /** Of its letters, in their order. */
      readonly letterIds: readonly string[]
    }
  | { readonly type: 'submitted'; readonly caseId: CaseId; readonly submission: Submission; readonly house: string }
  | { readonly type: 'known'; readonly personId: string; readonly house: string; readonly twinId: string }
  | { readonly type: 'colleague'; readonly personId: string; readonly house: string }
  | { readonly type: 'letter'; readonly row: LetterRow; readonly isLost: boolean }
  | { readonly type: 'woken'; readonly caseId: CaseId; readonly at: Instant }
