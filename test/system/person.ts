import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Filled, fillIn } from './filling.ts'
import { readLetters, type SentLetter } from './mailbox.ts'
import { until } from './until.ts'

/** What the pages say to everybody, in the reader's language. */
export interface PageVoice {
  readonly record: string
  readonly recorded: string
  readonly undo: string
  readonly choose: string
}

/** Somebody with a mailbox and a browser. */
export interface Person {
  readonly email: string
  /** The oldest letter of that name that has not been read yet; waits for it. */
  readonly read: (letter: string) => Promise<SentLetter>
  /** Opens the letter, presses one of its buttons, fills in what the page asks and records it. */
  readonly answer: (letter: SentLetter, button: string, filled?: Filled) => Promise<void>
  readonly undo: (letter: SentLetter) => Promise<void>
  readonly letters: () => Promise<SentLetter[]>
}

/** The page with that heading; whoever does not get there says what the page says instead. */
export const arrive = async (page: Page, heading: string): Promise<void> => {
  try {
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor({ timeout: 8000 })
  } catch {
    throw new Error(`expected the page "${heading}", but it says:\n${await page.locator('body').innerText()}`)
  }
}

export const makePerson = (baseUrl: string, page: Page, email: string, voice: PageVoice): Person => {
  const seen = new Set<string>()
  const letters = (): Promise<SentLetter[]> => readLetters(baseUrl, { to: email })

  const openFrom = async (letter: SentLetter, button: string): Promise<void> => {
    await page.goto(`${baseUrl}/dev/mailbox/${letter.id}`)
    await page.getByRole('link', { name: button, exact: true }).click()
  }

  return {
    email,
    letters,
    read: async (name) => {
      const letter = await until(
        `the letter ${name} to ${email}`,
        async () => (await letters()).find((one) => one.letter === name && !seen.has(one.id)),
        10_000,
      )
      seen.add(letter.id)
      return letter
    },
    answer: async (letter, button, filled = {}) => {
      await openFrom(letter, button)
      // Where only one thing can be said, nobody has to choose.
      const choices = page.getByRole('radiogroup', { name: voice.choose })
      const choice = choices.getByRole('radio', { name: button })
      if ((await choices.count()) > 0)
        expect(await choice.isChecked(), `"${button}" is chosen already when the page opens`).toBe(true)
      await fillIn(page, filled)
      await page.getByRole('button', { name: voice.record, exact: true }).click()
      await arrive(page, voice.recorded)
    },
    undo: async (letter) => {
      const [link] = letter.links
      await page.goto(link ?? '')
      await page.getByRole('button', { name: voice.undo }).click()
      await page.getByRole('button', { name: voice.record, exact: true }).waitFor()
    },
  }
}
