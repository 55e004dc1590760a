/** A free account allows 50 statements an invocation; a pass may ask the database so many for what its letters suggest. */
export const LOOKS = 12

/** Letters that suggest something, and how many statements it takes to find. */
const looksOf: Readonly<Record<string, number>> = { whom: 3, fitsTheseNeeds: 4, wouldYouLike: 1 }

/** What it suggests can be chosen only from the letter itself, so it waits for another pass rather than go without. */
const isNothingWithout = (letter: string): boolean => letter === 'fitsTheseNeeds'

interface Costing {
  readonly letter: string
}

type Allowed<Letter> = Letter & {
  /** What it would suggest stands only on the page behind it. */
  readonly isBrief: boolean
}

/**
 * Which of the mails of a pass leave in it. One that looks for more than is left waits for the next; one that looks for
 * more than a whole pass may suggests what it can, and of the rest only its pages do.
 */
export const afford = <Letter extends Costing>(
  mails: readonly (readonly Letter[])[],
  looks: number,
): { readonly send: readonly (readonly Allowed<Letter>[])[]; readonly isAll: boolean } => {
  let left = looks
  const send: (readonly Allowed<Letter>[])[] = []
  for (const mail of mails) {
    const cost = mail.reduce((sum, { letter }) => sum + (looksOf[letter] ?? 0), 0)
    if (cost > left && left < LOOKS) continue
    const allowed: Allowed<Letter>[] = []
    for (const one of mail) {
      const own = looksOf[one.letter] ?? 0
      const isBrief = own > left
      if (isBrief && isNothingWithout(one.letter)) continue
      if (!isBrief) left -= own
      allowed.push({ ...one, isBrief })
    }
    send.push(allowed)
  }
  const count = (groups: readonly (readonly unknown[])[]): number => groups.flat().length
  return { send, isAll: count(send) === count(mails) }
}
