import type { Input } from '../../worker/process/answering.ts'
import { day, hour, minute } from '../../worker/process/calendar.ts'
import { commit, type World } from './world.ts'
import { decide, drive, dueCases, isIdle, liveUntil, submit } from './driving.ts'
import { type Bounces, deliver } from './post.ts'
import type { Dice } from './random.ts'
import { anytimeOf, answerOf, openCases, openQuestions, speak } from './speaking.ts'

type Act = (world: World, dice: Dice, bounces: Bounces) => void

const say = (world: World, input: Input | undefined): void => {
  if (!input || !('questionId' in input)) return
  const question = world.questions.get(input.questionId)
  if (question) drive(world, question.caseId, input)
}

const answer: Act = (world, dice) => {
  const input = answerOf(world, dice)
  say(world, input)
  if (dice.chance(0.1)) say(world, input)
}

const undo: Act = (world, dice) => {
  const settling = [...world.questions.values()].filter(
    ({ closedAt, settlesAt, settledAt }) => closedAt === null && settlesAt !== null && settledAt === null,
  )
  const question = dice.pick(settling)
  if (!question) return
  const { personId } = question
  say(world, { type: 'undo', questionId: question.id, by: personId, actor: { type: 'person', id: personId } })
}

const passOn: Act = (world, dice) => {
  const question = dice.pick(openQuestions(world).filter(({ kind }) => kind === 'state'))
  if (!question) return
  const isStaff = question.role === 'coordinator'
  const toPersonId = isStaff ? (dice.pick(world.staff) ?? '') : `colleague ${world.names.id()}`
  const house = world.houses.get(question.personId) ?? toPersonId
  world.houses.set(toPersonId, house)
  if (!isStaff) world.journal?.push({ type: 'colleague', personId: toPersonId, house })
  const { by, actor } = speak(world, dice, question.personId)
  say(world, {
    type: 'passOn',
    questionId: question.id,
    toPersonId,
    ownDomain: dice.chance(0.5),
    by,
    actor,
    letter: 'passedOn',
  })
}

/** A question has come to somebody by mistake. */
const disown: Act = (world, dice) => {
  const question = dice.pick(openQuestions(world).filter(({ kind }) => kind === 'state'))
  if (!question) return
  const { by, actor } = speak(world, dice, question.personId)
  say(world, { type: 'notMine', questionId: question.id, by, actor })
}

/** Somebody wants no reminders. */
const quiet: Act = (world, dice) => {
  const question = dice.pick(openQuestions(world))
  if (!question) return
  const { by, actor } = speak(world, dice, question.personId)
  say(world, { type: 'quiet', questionId: question.id, by, actor })
}

const anytime: Act = (world, dice) => {
  const row = dice.pick(openCases(world))
  const input = row && anytimeOf(world, dice, row)
  if (input) drive(world, row.id, input)
}

/** Two drivers read the same and decide each for itself; one has an answer in its hand, perhaps. */
const race: Act = (world, dice) => {
  const input = dice.chance(0.5) ? answerOf(world, dice) : undefined
  const asked = input && 'questionId' in input ? world.questions.get(input.questionId)?.caseId : undefined
  const caseId = asked ?? dice.pick(openCases(world))?.id
  if (caseId === undefined) return
  const steps = [decide(world, caseId, input), decide(world, caseId)].filter((step) => typeof step !== 'string')
  const [first, second] = dice.chance(0.5) ? steps : steps.toReversed()
  if (!first || commit(world, first) !== 'written' || !second || isIdle(world, second)) return
  const isNews = second.events.length === 0
  if (commit(world, second) === 'written' && first.events.length > 0 && !isNews)
    throw new Error('a stale writer has written')
}

/** Between reading and writing one case, something happens to another that it belongs with. */
const meanwhile: Act = (world, dice) => {
  const row = dice.pick(openCases(world))
  if (!row) return
  const near = openCases(world).filter(({ id, parentId }) => id === row.parentId || parentId === row.id)
  const other = dice.pick(near)
  const questionsOf = (id: string) => openQuestions(world).filter(({ caseId }) => caseId === id)
  const step = decide(world, row.id, dice.chance(0.5) ? answerOf(world, dice, questionsOf(row.id)) : undefined)
  if (other) {
    const answer = dice.chance(0.5) ? answerOf(world, dice, questionsOf(other.id)) : anytimeOf(world, dice, other)
    drive(world, other.id, answer && { ...answer, settle: 'now' })
  }
  if (typeof step !== 'string') commit(world, step)
}

const spans = [30 * minute, 30 * minute, 6 * hour, 6 * hour, 4 * day, 4 * day, 45 * day, 45 * day, 150 * day]

/** Mostly punctual; else everything that was due comes late, only some of it, and the letters later still. */
const wait: Act = (world, dice, bounces) => {
  const span = dice.pick(spans) ?? hour
  const until = world.now + 1 + dice.below(span)
  if (dice.chance(0.7)) return liveUntil(world, until, bounces)
  world.now = until
  for (const caseId of dueCases(world)) if (dice.chance(0.6)) drive(world, caseId)
  if (dice.chance(0.6)) deliver(world, bounces)
}

/** Letters that are dropped on their way set no clock going either. */
const block: Act = (world, dice) => {
  const person = dice.pick([...world.houses.keys()])
  if (person !== undefined) world.blocked.add(person)
}

/** Somebody whom we know already has the address that this person types, and may have sent in the other form with it. */
const know = (world: World, dice: Dice, personId: string): void => {
  const before = world.journal === undefined && dice.chance(0.5) ? dice.pick([...world.known.values()]) : undefined
  const twinId = before ?? `known ${personId}`
  const house = `house of ${twinId}`
  world.known.set(personId, twinId)
  world.houses.set(twinId, house)
  world.journal?.push({ type: 'known', personId, house, twinId })
}

const submitAny: Act = (world, dice) => {
  const form = dice.chance(0.6) ? 'ngo' : 'company'
  const submissionId = world.names.id()
  const person = `${form} ${submissionId}`
  if (dice.chance(0.2)) know(world, dice, person)
  const sent = {
    form,
    person,
    submissionId,
    source: dice.chance(0.2) ? 'phone' : 'web',
    state: dice.pick(['unconfirmed', 'unconfirmed', 'held', 'triage'] as const) ?? 'triage',
  } as const
  const again = { ...sent, ...(dice.chance(0.3) && { cardUntil: '2027-03-01' }) }
  submit(world, again)
  if (dice.chance(0.3) && submit(world, again).written !== 'known') throw new Error('a submission was taken twice')
}

const acts: readonly (readonly [Act, number])[] = [
  [answer, 40],
  [wait, 36],
  [undo, 6],
  [anytime, 5],
  [race, 6],
  [meanwhile, 2],
  [passOn, 3],
  [submitAny, 4],
  [block, 1],
  [quiet, 1],
  [disown, 1],
]
const wheel = acts.flatMap(([act, weight]) => Array.from({ length: weight }, () => act))

/** People say what they like, when they like, to a system that is not always there. */
export const liveThrough = (world: World, dice: Dice, bounces: Bounces, check: () => void): void => {
  for (let count = 0; count < 5; count += 1) submitAny(world, dice, bounces)
  const length = 100 + dice.below(140)
  for (let count = 0; count < length; count += 1) {
    dice.pick(wheel)?.(world, dice, bounces)
    check()
  }
}
