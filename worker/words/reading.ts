import { daysAfter } from '../../forms/day.ts'
import { type Block, facts, type Fact, heading, ourQuote, paragraph, quote } from '../letters/blocks.ts'
import type { CardTelling, PersonTelling, Telling } from './telling.ts'

/** What letters of every language read out of a telling. */

/** Whoever came by phone or on paper may have none, and can only be rung up. */
export const hasAddress = ({ email }: Pick<PersonTelling, 'email'>): boolean => email !== ''

type Side = 'ngo' | 'company'

/** Which of the two the reader is; `undefined` where the role does not say. */
export const sideOf = ({ role, memo }: Telling): Side | undefined => {
  switch (role) {
    case 'ngo':
    case 'company':
      return role
    case 'giver':
      return 'company'
    case 'first':
      return sideIn(memo['first'])
    case 'second':
      return facing(sideIn(memo['first']))
    case 'writer':
      return sideIn(memo['writer'])
    case 'submitter':
    case 'owner':
    case 'author':
    case 'reviewer':
    case 'coordinator':
      return undefined
  }
}

const sideIn = (value: unknown): Side | undefined => (value === 'ngo' || value === 'company' ? value : undefined)

const facing = (side: Side | undefined): Side | undefined => {
  switch (side) {
    case 'ngo':
      return 'company'
    case 'company':
      return 'ngo'
    case undefined:
      return undefined
  }
}

/** What the other side brought: the NGO reads the offer, the company the need. */
export const theirCard = (telling: Telling): CardTelling | undefined =>
  sideOf(telling) === 'ngo' ? telling.offer : telling.need

/** Whether the reader is asked second, so that the other has already said yes. */
export const isSecond = ({ role }: Telling): boolean => role === 'second'

export const isWriter = (telling: Telling): boolean => {
  const writer = sideIn(telling.memo['writer'])
  return writer !== undefined && sideOf(telling) === writer
}

const WRITING_DAYS = 3

/** The day by which whoever writes first should have written, read on the day on which contacts are handed over. */
export const writingDay = ({ today }: Telling): string => daysAfter(today, WRITING_DAYS)

/** The same, written out. */
export const writesBy = (telling: Telling): string => telling.language.calendarDay(writingDay(telling))

/** A date that the case remembers, written out. */
export const rememberedDay = ({ language, memo }: Telling, key: string): string | undefined => {
  const date = memo[key]
  return typeof date === 'string' ? language.calendarDay(date) : undefined
}

/** Everything that was sent in, section by section. */
export const sentIn = ({ submission }: Telling): readonly Block[] =>
  (submission?.sections ?? []).flatMap((section) =>
    section.facts.length > 0 ? [heading(section.title), facts(section.facts)] : [],
  )

/** What the decision's giver wrote in one field, word for word. */
export const wordsIn = ({ decision }: Pick<Telling, 'decision'>, field: string): readonly Block[] => {
  const said = decision?.said[field]
  return said === undefined || said === '' ? [] : [quote(said)]
}

/** What was said to be missing, or left to do, when a project got the end that it has now. */
export const leftIn = ({ postponed }: Telling): readonly Block[] =>
  ['missing', 'left'].flatMap((field) => wordsIn({ decision: postponed }, field))

/** The same of what only a coordinator can have written. */
export const ourWordsIn = ({ decision }: Telling, field: string): readonly Block[] => {
  const said = decision?.said[field]
  return said === undefined || said === '' ? [] : [ourQuote(said)]
}

/** Why the other side said no, if they allowed it to be passed on; without their word the telling holds no decision. */
export const reasonAllowed = ({ decision }: Telling, introduction: string): readonly Block[] => {
  const reason = decision?.choice === 'no' ? decision.said['reason'] : undefined
  return reason === undefined ? [] : [paragraph(introduction), quote(reason)]
}

/** Rows that do not repeat what those above already say. */
export const unlike = (rows: readonly Fact[], above: readonly Fact[]): readonly Fact[] => {
  const known = new Set(above.map(({ value }) => value))
  return rows.filter(({ value }) => !known.has(value))
}

/** Labelled values, or nothing at all when there are none. */
export const factsIfAny = (rows: readonly Fact[]): readonly Block[] => (rows.length > 0 ? [facts(rows)] : [])

const callsForHelp: ReadonlySet<string> = new Set(['needHelp', 'red', 'no'])

/** Whether the last word was a call for help; a case may get stuck by silence as well. */
export const calledForHelp = ({ decision }: Telling): boolean =>
  decision !== undefined && callsForHelp.has(decision.choice)
