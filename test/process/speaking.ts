import type { AnytimeAnswer, Answer } from '../../worker/process/answering.ts'
import type { CaseRow, QuestionRow } from '../../worker/process/context.ts'
import { processOf } from '../../worker/process/processes.ts'
import { choicesFor, fieldsFor } from './fields.ts'
import type { Dice } from './random.ts'
import type { World } from './world.ts'

/** What moves things on is chosen more often, else hardly any project would ever be reached. */
const onward = new Set(
  'confirm accept release propose yes partlyEnough stillTalking wrote talked agreed send green answer keep allow nudge resume askAgain'.split(
    ' ',
  ),
)

export const openQuestions = ({ questions }: World): readonly QuestionRow[] =>
  [...questions.values()].filter(
    ({ closedAt, settlesAt, givenUpAt, kind }) =>
      closedAt === null && settlesAt === null && givenUpAt === null && kind !== 'anytime',
  )

export const openCases = ({ cases }: World): readonly CaseRow[] =>
  [...cases.values()].filter(({ closedAt }) => closedAt === null)

const chosen = (choices: readonly string[], dice: Dice): string | undefined =>
  dice.chance(0.6) ? dice.pick(choices.filter((choice) => onward.has(choice))) : dice.pick(choices)

const wishes = (world: World, dice: Dice, about?: QuestionRow) => {
  const offerId = dice.pick([...world.cases.values()].filter(({ process }) => process === 'offer'))?.id ?? ''
  if (!world.capacity.has(offerId)) world.capacity.set(offerId, 1 + dice.below(3))
  const said = about && dice.pick(choicesFor(world, about))
  return { days: 1 + dice.below(200), offerId, ...(said !== undefined && { said }) }
}

export const speak = (world: World, dice: Dice, personId: string) => {
  const isByPhone = dice.chance(0.1)
  const by = isByPhone ? (world.staff[0] ?? personId) : personId
  const type = isByPhone || world.staff.includes(personId) ? 'coordinator' : 'person'
  return { by, actor: { type, id: by }, settle: dice.chance(0.15) ? 'now' : 'later' } as const
}

export const answerOf = (world: World, dice: Dice, from = openQuestions(world)): Answer | undefined => {
  const question = dice.pick(from)
  const choice = question && chosen(choicesFor(world, question), dice)
  if (!question || choice === undefined) return undefined
  const about = world.questions.get(question.aboutId ?? '')
  const version = dice.chance(0.03) ? question.version + 1 : question.version
  const fields = fieldsFor(world, choice, wishes(world, dice, about))
  return { type: 'answer', questionId: question.id, choice, version, fields, ...speak(world, dice, question.personId) }
}

export const anytimeOf = (world: World, dice: Dice, row: CaseRow): AnytimeAnswer | undefined => {
  const offered = Object.entries(processOf(row.process).anytime).filter(([, choice]) => choice.in.includes(row.state))
  const [choice, { by } = { by: [] }] = dice.pick(offered) ?? []
  const role = dice.pick(by)
  if (choice === undefined || role === undefined) return undefined
  const personId = role === 'coordinator' ? (world.staff[0] ?? '') : (row.roles[role] ?? '')
  const fields = fieldsFor(world, choice, wishes(world, dice))
  return { type: 'anytime', choice, role, personId, fields, ...speak(world, dice, personId) }
}
