import { ask } from './asking.ts'
import type { QuestionRow } from './context.ts'
import type { StateDefinition } from './define.ts'
import { contextOf, type Draft, isSettling, live } from './draft.ts'
import { lostItems } from './lost.ts'
import { move, type OpenChild, stateOf } from './moving.ts'
import type { Item } from './patience.ts'
import { joinOf, resolve, settle } from './settling.ts'
import { askedAt, isOpen, newsItem, questionItems, silentAt, unasked } from './timers.ts'

/**
 * Everything that will happen to the case by itself, in the order in which it counts when several are due. What is due
 * now and when to look again both come from this one list. While an answer settles, all else stands still.
 */
export const agenda = (draft: Draft, openChild: OpenChild): readonly Item[] => {
  if (draft.case.closedAt !== null) return lostItems(draft)
  const settling = live(draft).filter(isSettling)
  if (settling.length > 0) {
    const items = settling.map((question) => settlingItem(draft, question, openChild))
    return [...lostItems(draft), ...items.toSorted((a, b) => a.at - b.at)]
  }
  draft.actor = { type: 'timer' }
  const state = stateOf(draft.process, draft.case.state)
  const open = live(draft).filter(isOpen)
  return [
    ...lostItems(draft),
    ...overtaken(draft, openChild),
    ...childItems(draft, state, openChild),
    ...untilItems(draft, state, openChild),
    ...askItems(draft, state),
    ...open.flatMap((question) => questionItems(draft, question, state)),
    ...silenceItems(draft, state, openChild),
    ...[newsItem(draft, state)].filter((item) => item !== undefined),
  ]
}

const settlingItem = (draft: Draft, question: QuestionRow, openChild: OpenChild): Item => ({
  at: question.settlesAt ?? draft.now,
  run: () => settle(draft, question, openChild),
})

const overtaken = (draft: Draft, openChild: OpenChild): readonly Item[] => {
  const { overtakenBy } = draft.process
  if (!overtakenBy?.when(contextOf(draft))) return []
  return [{ at: draft.now, run: () => move(draft, { to: overtakenBy.to, because: 'overtaken' }, openChild) }]
}

const childItems = (draft: Draft, { awaits }: StateDefinition<string>, openChild: OpenChild): readonly Item[] => {
  const { child } = draft.facts
  // A child opened by this very step has no result yet; the facts still speak of the one before.
  if (!awaits || child?.result === undefined || child.id !== draft.case.childId) return []
  const to = awaits[child.result] ?? awaits.otherwise
  // What the child has opened in its turn is what the case waits for next.
  const adopts = child.childId ?? undefined
  return [{ at: draft.now, run: () => move(draft, { to, because: 'child', adopts }, openChild) }]
}

const untilItems = (draft: Draft, { until = [] }: StateDefinition<string>, openChild: OpenChild): readonly Item[] =>
  (draft.rereads ? [] : until).flatMap(({ at, when, to, notes, takes, adopts }) => {
    const context = contextOf(draft)
    if (when && !when(context)) return []
    const instant = at ? at(context) : draft.now
    if (instant === undefined) return []
    const run = (): void => {
      const next = { to: resolve(draft, to), because: 'date' as const, notes: notes?.(context), takes }
      move(draft, { ...next, adopts: adopts?.(context) }, openChild)
    }
    return [{ at: instant, run }]
  })

/** Each is asked when the question may reach them; those of one instant are asked together. */
const askItems = (draft: Draft, state: StateDefinition<string>): readonly Item[] => {
  const { asks, after } = state
  if (!asks || !after) return []
  const times = unasked(draft, state).map((role) => [role, askedAt(draft, role, after)] as const)
  return [...Map.groupBy(times, ([, at]) => at)].map(([at, those]) => ({
    at,
    run: () => ask(draft, { ...asks, roles: those.map(([role]) => role) }),
  }))
}

/** Silence leads where the table says, or on with those who have answered. */
const silenceItems = (draft: Draft, state: StateDefinition<string>, openChild: OpenChild): readonly Item[] => {
  const at = silentAt(draft, state)
  if (at === undefined) return []
  const isAnswered = live(draft).some(({ kind, settledAt }) => kind === 'state' && settledAt !== null)
  const join = isAnswered ? joinOf(draft) : undefined
  const to = join ?? state.silence?.to
  if (to === undefined) return []
  const notes = join ? undefined : state.silence?.notes?.(contextOf(draft))
  const room = state.silence?.notBefore?.(contextOf(draft)) ?? at
  return [
    {
      at: Math.max(at, room),
      run: () => move(draft, { to: resolve(draft, to), because: 'silence', notes }, openChild),
    },
  ]
}
