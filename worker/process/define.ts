import type { Form } from '../../forms/define.ts'
import { type Instant, morningAfter } from './calendar.ts'
import type { CaseId, Context, Moved, Notes, Opening, Role, Said, Scope, Written } from './context.ts'

/**
 * What a process table can say (`ARCHITECTURE.md`, "the tables"). A table is data with a few pure functions in it;
 * `advance` reads it, the proof walks it, letters, pages and the API take their choices from it.
 */
export interface Process<State extends string = string> {
  readonly name: string
  readonly version: number
  readonly states: Readonly<Record<State, StateDefinition<State>>>
  /** Where a case may begin; the opening names which. */
  readonly starts: readonly State[]
  /** Stands beside every question of an open case, in the states named. */
  readonly anytime: Readonly<Record<string, Anytime<State>>>
  /** Closes an open case from outside, e.g. an introduction whose need has closed. */
  readonly overtakenBy?: { readonly when: (context: Context) => boolean; readonly to: State }
}

export interface StateDefinition<State extends string> {
  readonly asks?: Ask
  readonly choices?: Readonly<Record<string, Choice<State>>>
  /** The question waits for this morning; if it has passed, it is asked at once. */
  readonly after?: (context: Context) => Instant
  /** Days after the question's letter was sent. */
  readonly remind?: readonly number[]
  readonly silence?: Silence<State>
  readonly until?: readonly Until<State>[]
  /** Which process the case's own child belongs to. */
  readonly awaited?: string
  /** Results of the case's own child; `otherwise` catches the rest. */
  readonly awaits?: Readonly<Record<string, State>> & { readonly otherwise: State }
  readonly tells?: readonly Tell[]
  /** A letter to the owner whenever she has heard nothing for so many days. */
  readonly news?: {
    readonly to: Role
    readonly letter: string
    readonly days: number
    readonly unless?: (context: Context) => boolean
  }
  /** Tells the coordinator, once, that a question has waited for so many days. */
  readonly alert?: { readonly letter: string; readonly days: number }
  readonly opens?: (context: Moved) => Opening | undefined
  /** What the case remembers on entering. */
  readonly notes?: (context: Moved) => Notes
  readonly writes?: (context: Moved) => readonly Written[]
  /** Places given back on entering. */
  readonly frees?: readonly Scope[]
  /** Its dates are decided by facts that are read only in it: once entered, the case is read anew at once. */
  readonly rereads?: true
  /** Its parent decides by this state, though it is not closed. */
  readonly reports?: true
  /** An undeliverable letter gives up by itself after so many days, instead of waiting for the coordinator. */
  readonly undeliverableDays?: number
  readonly closed?: true
}

export interface Ask {
  readonly question: string
  readonly roles: readonly Role[]
  /** † of the tables: counts from asked, goes to the deputy after a week, then weekly, and never gives up by itself. */
  readonly patient: boolean
}

export interface Choice<State extends string> {
  readonly to: Next<State>
  readonly form?: FormOf
  /** Recorded, moves nobody until the last answer of the state has settled. */
  readonly all: boolean
  /** Settles at once: tells nobody but its giver. */
  readonly atOnce: boolean
  /** Changes what the case knows and not where it is: leads nowhere, and closes no question but its own. */
  readonly stays?: true
  readonly notes?: (context: Said) => Notes
  readonly writes?: (context: Said) => readonly Written[]
  /** Takes a place in every scope of the proposal, already while it settles. */
  readonly takes: readonly Scope[]
  /** Why a settled answer cannot stand any more; the question is then asked again. */
  readonly objection?: (context: Said) => string | undefined
  /** Where the case goes after an objection to an anytime choice, for which there is no question to ask again. */
  readonly instead?: State
  /** Offered only when this holds. */
  readonly onlyIf?: (context: Context) => boolean
}

export interface Anytime<State extends string> extends Choice<State> {
  readonly by: readonly Role[]
  readonly in: readonly State[]
}

/** A form, or the way to make it from what the case knows. */
export type FormOf = Form | ((context: Context) => Form)

/** Where a choice, a silence or a date leads; the proof walks every member of `among`. */
export type Next<State extends string> = State | OneOf<State>
export interface OneOf<State extends string> {
  readonly among: readonly State[]
  readonly pick: (context: Context) => State
  /** What bounds a loop of silence through here: rounds or dates. */
  readonly bound?: string
}

export interface Silence<State extends string> {
  readonly days: number
  readonly to: Next<State>
  readonly notes?: (context: Context) => Notes
  /** Waits longer while there is no room for what follows. */
  readonly notBefore?: (context: Context) => Instant
}

export interface Until<State extends string> {
  /** Without it: as soon as `when` holds. `undefined`: never. */
  readonly at?: (context: Context) => Instant | undefined
  /** Only if this holds; of several, the first counts. */
  readonly when?: (context: Context) => boolean
  readonly to: Next<State>
  readonly notes?: (context: Context) => Notes
  /** What bounds a loop of silence through here. */
  readonly bound?: string
  /** Places to take again, by a case that comes back to what it once had. */
  readonly takes?: readonly Scope[]
  /** The case to wait for from now on. */
  readonly adopts?: (context: Context) => CaseId | undefined
}

export interface Tell {
  readonly to: Role
  readonly letter: string
  /** A line in that person's next letter instead of a letter of its own. */
  readonly line: boolean
  /** Hands something over, so it goes also to whoever has just pressed the button. */
  readonly always: boolean
  readonly when?: (context: Moved) => boolean
}

export const defineProcess = <const State extends string>(
  name: string,
  version: number,
  table: {
    states: Record<State, StateDefinition<NoInfer<State>>>
    starts: readonly NoInfer<State>[]
    anytime: Record<string, Anytime<NoInfer<State>>>
    overtakenBy?: { when: (context: Context) => boolean; to: NoInfer<State> }
  },
): Process<State> => ({ name, version, ...table })

export const each =
  (...roles: readonly Role[]) =>
  (question: string): Ask => ({ question, roles, patient: false })

export const coordinator = (question: string): Ask => ({ question, roles: ['coordinator'], patient: false })

export const patientCoordinator = (question: string): Ask => ({ question, roles: ['coordinator'], patient: true })

type Options<State extends string> = Partial<Omit<Choice<State>, 'to' | 'all' | 'form'>>

export const to = <const State extends string>(
  next: Next<State>,
  form?: FormOf,
  options: Options<State> = {},
): Choice<State> => ({ to: next, all: false, atOnce: false, takes: [], ...options, ...(form && { form }) })

/** An anytime choice that leaves the case where it is. */
export const stay = (form: FormOf, options: Options<never> = {}): Choice<never> => ({
  ...to(
    oneOf<never>([], () => nowhere()),
    form,
    options,
  ),
  stays: true,
})

const nowhere = (): never => {
  throw new Error('a choice that stays leads nowhere')
}

export const all = <const State extends string>(
  next: Next<State>,
  form?: FormOf,
  options: Options<State> = {},
): Choice<State> => ({ ...to(next, form, options), all: true })

export const anytime = <const State extends string>(
  by: readonly Role[],
  states: readonly State[],
  choice: Choice<State>,
): Anytime<State> => ({ ...choice, by, in: states })

export const days = (...offsets: readonly number[]): readonly number[] => offsets

export const after = <const State extends string>(
  count: number,
  next: Next<State>,
  notes?: (context: Context) => Notes,
): Silence<State> => ({ days: count, to: next, ...(notes && { notes }) })

export const oneOf = <const State extends string>(
  among: readonly State[],
  pick: (context: Context) => State,
  bound?: string,
): OneOf<State> => ({ among, pick, ...(bound !== undefined && { bound }) })

export const tell = (to: Role, letter: string, when?: (context: Moved) => boolean): Tell => ({
  to,
  letter,
  line: false,
  always: false,
  ...(when && { when }),
})

/** A letter that hands something over: a copy, the contacts. */
export const give = (to: Role, letter: string, when?: (context: Moved) => boolean): Tell => ({
  ...tell(to, letter, when),
  always: true,
})

export const line = (to: Role, letter: string, when?: (context: Moved) => boolean): Tell => ({
  ...tell(to, letter, when),
  line: true,
})

/** The morning some days after a state was entered. */
export const since =
  (state: string, count: number) =>
  ({ case: { entered, openedAt }, facts }: Context): Instant =>
    morningAfter(entered[state] ?? openedAt, count, facts.zone)
