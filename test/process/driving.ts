import { advance, begin } from '../../worker/process/advance.ts'
import type { Input } from '../../worker/process/answering.ts'
import type { Instant } from '../../worker/process/calendar.ts'
import type { CaseId, CaseRow, PersonId } from '../../worker/process/context.ts'
import { processOf } from '../../worker/process/processes.ts'
import type { Refusal, Step } from '../../worker/process/step.ts'
import { bareFacts, snapshotOf } from './facts.ts'
import { type Bounces, deliver } from './post.ts'
import { lettersIn } from './outbox.ts'
import { commit, type World, type Written } from './world.ts'

export interface Submission {
  readonly form: 'ngo' | 'company'
  readonly person: PersonId
  readonly state?: 'unconfirmed' | 'held' | 'triage'
  readonly submissionId?: string
  readonly cardUntil?: string
  /** Written down by the coordinator; else whoever is in triage has proven their address. */
  readonly source?: 'web' | 'phone'
}

export const submit = (world: World, submission: Submission): { readonly id: CaseId; readonly written: Written } => {
  const {
    form,
    person,
    state = 'unconfirmed',
    submissionId = world.names.id(),
    cardUntil = null,
    source = 'web',
  } = submission
  const id = world.names.id()
  if (!world.houses.has(person)) world.houses.set(person, `house of ${person}`)
  const opening = {
    id,
    networkId: world.networkId,
    reference: world.names.reference(),
    process: 'intake',
    state,
    roles: { submitter: person },
    memo: { form, source, submissionId, cardUntil },
    parentId: null,
    counterpartId: null,
    sameReference: true,
    inherits: [],
    actor: { type: 'person', id: person },
    first: { type: 'submission.received', data: { submissionId, form } },
  } as const
  const step = begin(processOf, opening, bareFacts(world), world.now, world.names)
  const written = commit(world, step, submissionId)
  const house = world.houses.get(person) ?? ''
  if (written === 'written')
    world.journal?.push({
      type: 'submitted',
      caseId: id,
      submission: { ...submission, submissionId, source, state },
      house,
    })
  if (written === 'written' && (state !== 'triage' || source === 'phone')) world.unproven.add(person)
  return { id, written }
}

/** One look at a case: read and decided, not yet written. */
export const decide = (world: World, caseId: CaseId, input?: Input): Step | Refusal => {
  const offerId = input && 'fields' in input ? input.fields['offerId'] : undefined
  const snapshot = snapshotOf(world, caseId, typeof offerId === 'string' ? offerId : undefined)
  return advance(processOf, snapshot, input, world.now, world.names)
}

export const isIdle = (world: World, step: Step): boolean =>
  step.events.length === 0 && step.letters.length === 0 && step.case.dueAt === world.cases.get(step.case.id)?.dueAt

/** Reads, decides, writes; second writers decide again. */
export const drive = (world: World, caseId: CaseId, input?: Input): Refusal | undefined => {
  let said = input
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const step = decide(world, caseId, said)
    if (typeof step === 'string') return step
    if (isIdle(world, step)) return undefined
    const written = commit(world, step)
    if (written === 'written') return said && prove(world, said)
    if (written === 'told' && said?.type === 'ask') said = undefined
  }
  throw new Error(`case ${caseId} cannot be written`)
}

/** Whatever is pressed behind a link proves the address it was mailed to, but for the question that asks just that. */
const prove = ({ questions, unproven }: World, input: Input): undefined => {
  const question = 'questionId' in input ? questions.get(input.questionId) : undefined
  if (question?.name !== 'confirmAddress') unproven.delete(input.by)
}

const awake = ({ cases, asleep }: World): readonly CaseRow[] => [...cases.values()].filter(({ id }) => !asleep.has(id))

export const dueCases = (world: World): readonly CaseId[] =>
  awake(world)
    .filter(({ dueAt }) => dueAt !== null && dueAt <= world.now)
    .map(({ id }) => id)

/** More rounds at one instant mean that cases wake each other for ever. */
const MOST_ROUNDS = 200

/** Everything that is due at this instant: cases, then letters, until nothing is due any more. */
export const settleDown = (world: World, bounces?: Bounces): void => {
  for (let rounds = 0; ; rounds += 1) {
    if (rounds > MOST_ROUNDS)
      throw new Error(`no rest at ${new Date(world.now).toISOString()}: ${dueCases(world).join()}`)
    const due = dueCases(world)
    for (const id of due) drive(world, id)
    deliver(world, bounces)
    if (due.length === 0 && dueCases(world).length === 0) return
  }
}

export const nextDue = (world: World): Instant | undefined => {
  const cases = awake(world).map(({ dueAt }) => dueAt)
  const letters = lettersIn(world, world.letters.waiting).map(({ nextAt }) => nextAt)
  const at = [...cases, ...letters].filter((one) => one !== null)
  return at.length > 0 ? Math.min(...at) : undefined
}

/** Lives through time as a punctual system does: stops at every instant at which something is due. */
export const liveUntil = (world: World, until: Instant, bounces?: Bounces): void => {
  settleDown(world, bounces)
  for (let next = nextDue(world); next !== undefined && next <= until; next = nextDue(world)) {
    world.now = Math.max(world.now, next)
    settleDown(world, bounces)
  }
  world.now = Math.max(world.now, until)
}
