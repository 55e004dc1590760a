import { dateOf, day } from '../../worker/process/calendar.ts'
import type { Fields, QuestionRow } from '../../worker/process/context.ts'
import { processOf } from '../../worker/process/processes.ts'
import type { World } from './world.ts'

/** The date so many days from now. */
export const inDays = ({ now, zone }: World, count: number): string => dateOf(now + count * day, zone)

interface Wishes {
  readonly days: number
  readonly offerId?: string
  readonly said?: string
}

/** What an accepted form would hand over with a choice. */
export const fieldsFor = (world: World, choice: string, { days, offerId = '', said = '' }: Wishes): Fields => {
  const date = inDays(world, days)
  switch (choice) {
    case 'propose':
      return { offerId }
    case 'askMore':
      return { missing: ['needTitle'] }
    case 'keep':
    case 'pause':
    case 'waitlist':
      return { until: date }
    case 'later':
    case 'lookAgain':
      return { date }
    case 'send':
    case 'change':
      return { startsOn: inDays(world, 1), endsOn: date, milestone1On: inDays(world, Math.floor(days / 3) + 1) }
    case 'partly':
    case 'notYet':
    case 'resume':
      return { newDate: date }
    case 'newAddress':
      return { email: 'new@example.org' }
    case 'byPhone':
      return { ...fieldsFor(world, said, { days, offerId }), said }
    default:
      return {}
  }
}

/** The choices that a question has just now, whatever `onlyIf` says of them. */
export const choicesFor = (world: World, { caseId, kind, name }: QuestionRow): readonly string[] => {
  const row = world.cases.get(caseId)
  if (!row || kind === 'anytime') return []
  if (kind === 'side') return name === 'passOn' ? ['allow', 'refuse'] : ['newAddress', 'byPhone', 'giveUp']
  return Object.keys(processOf(row.process).states[row.state]?.choices ?? {})
}
