import type { NumberUnit } from '../kinds/number.ts'

/** The words that controls bring along in every form. */
export interface ControlWords {
  readonly yes: string
  readonly no: string
  readonly agreed: string
  readonly choose: string
  readonly familyName: string
  readonly givenName: string
  readonly units: Readonly<Record<NumberUnit, { readonly one: string; readonly other: string }>>
}
