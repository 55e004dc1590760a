import type { Instant } from '../../worker/process/calendar.ts'
import type { CaseId, CaseRow, PersonId, Place, QuestionId, QuestionRow } from '../../worker/process/context.ts'
import type { Names } from '../../worker/process/draft.ts'
import type { NewEvent, Step } from '../../worker/process/step.ts'
import type { Entry } from './journal.ts'
import { type LetterRow, type Letters, noLetters, post } from './outbox.ts'

/** Everything that the D1 store keeps, in memory, with the same four constraints. */
export interface World {
  now: Instant
  readonly networkId: string
  readonly zone: string
  readonly settling: number
  readonly staff: readonly PersonId[]
  readonly firstSide: 'ngo' | 'company'
  /** Whether marking a letter sent also wakes its case; if not, it has to have slept until the right time. */
  readonly wakesWhenSent: boolean
  readonly cases: Map<CaseId, CaseRow>
  readonly questions: Map<QuestionId, QuestionRow>
  readonly events: Map<CaseId, NewEvent[]>
  readonly places: Map<string, { readonly place: Place; readonly caseId: CaseId }>
  readonly letters: Letters
  readonly submissions: Set<string>
  /** Which organisation somebody belongs to. */
  readonly houses: Map<PersonId, string>
  /** Who already has the address that a provisional person typed. */
  readonly known: Map<PersonId, PersonId>
  readonly capacity: Map<CaseId, number>
  /** To whom nothing is sent any more. */
  readonly blocked: Set<PersonId>
  /** From whose address nobody has pressed a link yet. */
  readonly unproven: Set<PersonId>
  /** Cases that no driver looks at for the time being. */
  readonly asleep: Set<CaseId>
  readonly mails: Mail[]
  readonly names: Names
  /** What happens here, for another store to live through; kept only where one does. */
  readonly journal: Entry[] | undefined
}

/** What arrived in somebody's mailbox: one or more letters in one. */
export interface Mail {
  readonly to: PersonId
  readonly at: Instant
  readonly letters: readonly LetterRow[]
}

export type Written = 'written' | 'stale' | 'known' | 'no_capacity' | 'told'

const namesOf = (prefix: string): Names => {
  let count = 0
  const next = (): string => prefix + String((count += 1)).padStart(6, '0')
  return { id: next, reference: () => `R${next()}` }
}

interface Settings extends Pick<World, 'now' | 'staff' | 'firstSide' | 'wakesWhenSent'> {
  readonly networkId?: string
  readonly prefix?: string
  readonly journal?: Entry[]
}

export const newWorld = ({ prefix = '', networkId = 'miskolc', journal, ...settings }: Settings): World => ({
  ...settings,
  networkId,
  journal,
  zone: 'Europe/Budapest',
  settling: 10 * 60_000,
  cases: new Map(),
  questions: new Map(),
  events: new Map(),
  places: new Map(),
  letters: noLetters(),
  submissions: new Set(),
  houses: new Map(),
  known: new Map(),
  capacity: new Map(),
  blocked: new Set(),
  unproven: new Set(),
  asleep: new Set(),
  mails: [],
  names: namesOf(prefix),
})

/** A new opening brings its own places, submission and capacity; a step that is refused leaves nothing behind. */
export const commit = (world: World, step: Step, submissionId?: string): Written => {
  const steps = withOpened(step)
  for (const one of steps) checkShape(one)
  const stopped = conflict(world, steps, submissionId)
  if (stopped) {
    if (stopped !== 'known') world.journal?.push({ type: 'written', step, isWritten: false, letterIds: [] })
    return stopped
  }
  const letterIds = steps.flatMap((one) => one.letters.map(() => world.names.id()))
  world.journal?.push({ type: 'written', step, isWritten: true, letterIds })
  const ids = letterIds.values()
  if (submissionId !== undefined) world.submissions.add(submissionId)
  for (const one of steps) {
    for (const event of one.events) logOf(world, event.caseId).push(event)
    for (const question of one.questions) world.questions.set(question.id, question)
    for (const letter of one.letters) post(world.letters, ids.next().value ?? '', letter)
  }
  for (const one of steps) writeCase(world, one)
  for (const one of steps) writePlaces(world, one)
  for (const one of steps) writeBeside(world, one)
  for (const one of steps) wakeOthers(world, one)
  return 'written'
}

export const withOpened = (step: Step): readonly Step[] => [step, ...step.opened.flatMap(withOpened)]

export const logOf = (world: World, id: CaseId): NewEvent[] => {
  const log = world.events.get(id) ?? []
  world.events.set(id, log)
  return log
}

const slot = ({ scope, number }: Place): string => `${scope} ${number}`

const conflict = (world: World, steps: readonly Step[], submissionId?: string): Written | undefined => {
  const [first] = steps
  if (steps.some(({ events }) => events.some(({ caseId, seq }) => seq <= logOf(world, caseId).length))) return 'stale'
  if (submissionId !== undefined && world.submissions.has(submissionId)) return 'known'
  if (steps.some(({ places }) => places.take.some((place) => world.places.has(slot(place))))) return 'no_capacity'
  if (steps.some(({ letters }) => letters.some(({ key }) => world.letters.keys.has(key)))) return 'told'
  // Without an event only the condition on the row can tell that somebody else was there.
  if (first?.read && first.events.length === 0 && first.letters.length === 0 && !isAsRead(world, first)) return 'stale'
  return undefined
}

const isAsRead = (world: World, { read, case: { id } }: Step): boolean => {
  const row = world.cases.get(id)
  return row?.seq === read?.seq && row?.dueAt === read?.dueAt
}

/** Whatever changes a case or a question comes with an event of that case. */
const checkShape = ({ events, questions, places, written, opened, case: row }: Step): void => {
  const changes = [questions, places.take, places.free === 'all' ? ['all'] : places.free, written, opened]
  if (events.length === 0 && changes.some((list) => list.length > 0)) {
    throw new Error(`${row.process} ${row.id} changes something without an event`)
  }
}

/** Never raises a `dueAt` that was lowered since it was read. */
const writeCase = (world: World, { read, case: row, events }: Step): void => {
  const stored = world.cases.get(row.id)
  if (!read || !stored) {
    world.cases.set(row.id, row)
    return
  }
  if (events.length === 0) {
    if (stored.seq === read.seq && stored.dueAt === read.dueAt) world.cases.set(row.id, row)
    return
  }
  world.cases.set(row.id, { ...row, dueAt: stored.dueAt === read.dueAt ? row.dueAt : earlier(stored.dueAt, row.dueAt) })
}

const earlier = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

/** Takes, passes on, gives back: in this order, since one step may do all three. */
const writePlaces = (world: World, { case: { id }, places: { take, free, pass } }: Step): void => {
  for (const place of take) world.places.set(slot(place), { place, caseId: id })
  const own = (): (readonly [string, Place])[] =>
    [...world.places].filter(([, held]) => held.caseId === id).map(([key, { place }]) => [key, place])
  const isOf = (scopes: readonly string[], { scope }: Place): boolean =>
    scopes.some((kind) => scope.startsWith(`${kind}:`))
  if (pass)
    for (const [key, place] of own()) if (isOf(pass.scopes, place)) world.places.set(key, { place, caseId: pass.to })
  for (const [key, place] of own()) if (free === 'all' || isOf(free, place)) world.places.delete(key)
}

const writeBeside = ({ blocked, unproven, staff, houses }: World, { written, events }: Step): void => {
  for (const one of written) {
    if (one.type === 'person.replaced') houses.set(one.by, houses.get(one.personId) ?? one.by)
    if (one.type === 'address.confirmed') unproven.delete(one.personId)
    if (one.type === 'address.blocked') blocked.add(one.personId)
    if (one.type !== 'address.changed') continue
    blocked.delete(one.personId)
    unproven.add(one.personId)
  }
  for (const { type, data } of events) {
    const named = String(data['to'])
    if (type === 'question.passedOn' && !staff.includes(named)) unproven.add(named)
  }
}

/** An offer that has just become active wakes the needs that wait. */
const wakeOthers = (world: World, { touches, touchesChildren, opened, events, case: { id, process } }: Step): void => {
  for (const touched of touches) touch(world, touched)
  const fresh = new Set(opened.map((one) => one.case.id))
  const isFresh = events.some(({ data }) => data['to'] === 'active' || data['state'] === 'active')
  for (const row of world.cases.values()) {
    if (touchesChildren && row.parentId === id && !fresh.has(row.id)) touch(world, row.id)
    if (process === 'offer' && isFresh && row.state === 'waiting') touch(world, row.id)
  }
}

/**
 * A case that is due already becomes due a little earlier still: whoever has read it and not yet written must notice,
 * or would put it off again without having seen what has changed.
 */
export const touch = (world: World, id: CaseId): void => {
  const row = world.cases.get(id)
  if (!row || row.closedAt !== null) return
  const isLater = row.dueAt === null || row.dueAt > world.now
  world.cases.set(id, { ...row, dueAt: isLater ? world.now : (row.dueAt ?? 0) - 1 })
}
