import type { SentLetter } from './mailbox.ts'

/** The letters of one day to each of the three, as in the table of the story: names in the order of their sending. */
export type Page = readonly [day: number, ngo: string, company: string, coordinator: string]

interface Readers {
  readonly ngo: string
  readonly company: string
  readonly coordinator: string
}

export const diaryOf = (
  letters: readonly SentLetter[],
  { ngo, company, coordinator }: Readers,
  dayOf: (instant: string) => number,
): Page[] => {
  const days = Map.groupBy(letters, ({ sentAt }) => dayOf(sentAt))
  const names = (sent: readonly SentLetter[], email: string): string =>
    sent
      .filter(({ to }) => to === email)
      .map(({ letter }) => letter)
      .join(', ')
  return [...days].map(([day, sent]) => [day, names(sent, ngo), names(sent, company), names(sent, coordinator)])
}

/** Which of the words that must not be there stand in which letters. */
export const leaks = (letters: readonly SentLetter[], secrets: readonly string[]): string[] =>
  letters.flatMap(({ letter, to, text, html, subject }) =>
    secrets
      .filter((secret) => `${subject}\n${text}\n${html}`.includes(secret))
      .map((secret) => `${letter} to ${to} says "${secret}"`),
  )
