import type { FieldError } from '../../forms/codes.ts'
import type { Form } from '../../forms/define.ts'
import type { CaseRow, Context, Role } from '../process/context.ts'
import { processOf } from '../process/processes.ts'
import type { Snapshot } from '../process/step.ts'
import type { Found } from '../telling/store.ts'
import type { Entries } from './answer.ts'
import type { OwnCases } from './case-store.ts'

/** A person's own page of one case, as it was read. */
export interface CaseView {
  readonly link: string
  readonly personId: string
  readonly roles: readonly string[]
  readonly snapshot: Snapshot
  readonly found: Found
  readonly own: OwnCases
  readonly now: number
  readonly isExpired: boolean
}

/** The page comes back because something was not accepted. */
export interface Again {
  readonly status?: number
  readonly choice?: string | undefined
  /** Values in the page's link, such as the offer a suggestion proposes. */
  readonly given?: Entries
  readonly errors?: readonly FieldError[]
  readonly typed?: Entries
  readonly notice?: 'staleCase' | 'otherIsSettling' | 'noCapacity' | 'offerNotActive' | 'chooseOne'
}

/** Changes whenever the case enters a state: what may be chosen then can be another thing, or mean another. */
export const versionOf = ({ entered, state, openedAt }: CaseRow): string => String(entered[state] ?? openedAt)

interface Anytime {
  readonly name: string
  readonly role: Role
  readonly form: Form | undefined
}

/** What this person may do beside the questions put to them. */
export const anytimeFor = ({ snapshot, roles, now }: CaseView): readonly Anytime[] => {
  const { case: row, facts } = snapshot
  if (row.closedAt !== null) return []
  const context: Context = { case: row, facts, now }
  return Object.entries(processOf(row.process, row.processVersion).anytime).flatMap(
    ([name, { by, in: states, form, onlyIf }]) => {
      const role = by.find((one) => roles.includes(one))
      if (role === undefined || !states.includes(row.state) || (onlyIf && !onlyIf(context))) return []
      return [{ name, role, form: typeof form === 'function' ? form(context) : form }]
    },
  )
}
