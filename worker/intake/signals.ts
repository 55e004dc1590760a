/** Why a submission is held for the coordinator's look instead of being answered by a letter. */
export type Signal = 'trap' | 'links' | 'flood'

const MOST_LINKS = 3
/** Letters that one address gets from us in a day before it has ever been confirmed. */
export const MOST_A_DAY = 3

interface Signs {
  readonly answers: Readonly<Record<string, unknown>>
  /** What stood in the field that no person sees. */
  readonly trap: string
  /** Submissions of the last day with the same address that nobody has confirmed. */
  readonly unconfirmedToday: number
}

/** Signals never refuse: a held submission is seen by a person, and its sender sees no difference. */
export const signalsOf = ({ answers, trap, unconfirmedToday }: Signs): readonly Signal[] => [
  ...(trap === '' ? [] : (['trap'] as const)),
  ...(linksIn(answers) > MOST_LINKS ? (['links'] as const) : []),
  ...(unconfirmedToday >= MOST_A_DAY ? (['flood'] as const) : []),
]

const linksIn = (answers: Readonly<Record<string, unknown>>): number =>
  Object.values(answers)
    .filter((value) => typeof value === 'string')
    .reduce((count, text) => count + (text.match(/https?:\/\//gi)?.length ?? 0), 0)
