import { expect } from 'vitest'
import { leaks } from './diary.ts'
import { fillIn } from './filling.ts'
import { arrive } from './person.ts'
import { readLetters } from './mailbox.ts'
import { casesOf, count, stateOf } from './stored.ts'
import { coordinator as hers } from './story-words.ts'
import type { Story } from './story.ts'

/** Her letter names what fits, why and why not, each with a link that proposes it. */
export const proposed = async ({ world, words, company, coordinator }: Story): Promise<void> => {
  const { page, server, calendar } = world
  const letter = await coordinator.read('whom')
  const offer = casesOf(server, words.company.email).find(({ process }) => process === 'offer')
  const link = letter.links.find((url) => new URL(url).searchParams.get('offerId') === offer?.id)
  expect(link, `a link that proposes the offer ${offer?.id} in:\n${letter.text}`).toBeDefined()
  expect(letter.text).toContain(words.company.secrets[0])

  const propose = async (): Promise<void> => {
    await page.goto(link ?? '')
    expect(await page.getByRole('radio', { name: hers.introduce }).isChecked()).toBe(true)
    expect(await page.locator(new URL(link ?? '').hash).isVisible(), 'what the link jumps to').toBe(true)
    await fillIn(page, { 'Ki írjon először?': 'A civil szervezet' })
    await page.getByRole('button', { name: hers.voice.record }).click()
    await arrive(page, hers.voice.recorded)
  }
  await propose()
  expect(count(server, `places where case_id in (select id from cases where process = 'need')`)).toBe(3)
  await coordinator.undo(letter)
  expect(count(server, `places where case_id in (select id from cases where process = 'need')`)).toBe(0)
  await calendar.settle()
  expect(stateOf(server, words.ngo.email, 'introduction'), 'undone, so nobody is asked').toBeUndefined()
  expect((await company.letters()).map(({ letter }) => letter)).not.toContain('wouldYouLike')
  await propose()
  await calendar.settle()
  expect(stateOf(server, words.ngo.email, 'introduction')).toBe('askedFirst')
}

export const asked = async ({ world, words, ngo, company }: Story): Promise<void> => {
  const { calendar, server, baseUrl, page } = world
  await calendar.until(4)
  const first = await company.read('wouldYouLike')
  await company.answer(first, words.yes)
  expect(
    (await ngo.letters()).map(({ letter }) => letter),
    'before the yes has settled',
  ).not.toContain('wouldYouLike')
  await calendar.settle()

  await calendar.until(5)
  const second = await ngo.read('wouldYouLike')
  await page.goto(second.links[0] ?? '')
  const shown = await page.locator('body').innerText()
  expect(
    words.company.secrets.filter((secret) => shown.includes(secret)),
    'on the page of the question',
  ).toEqual([])
  await ngo.answer(second, words.yes)
  expect(stateOf(server, words.ngo.email, 'introduction')).toBe('askedSecond')

  expect(leaks(await ngo.letters(), words.company.secrets)).toEqual([])
  expect(leaks(await company.letters(), words.ngo.secrets)).toEqual([])
  expect(count(server, `events where type = 'contact.released'`)).toBe(0)
  expect((await readLetters(baseUrl)).map(({ letter }) => letter)).not.toContain('contacts')
}

const attachments = async (baseUrl: string, id: string): Promise<string> => {
  const response = await fetch(`${baseUrl}/dev/mailbox.json`)
  const { letters }: { letters: { id: string; attachments: unknown }[] } = await response.json()
  return JSON.stringify(letters.find((letter) => letter.id === id)?.attachments)
}

export const introduced = async ({ world, words, ngo, company }: Story): Promise<void> => {
  const { calendar, server, baseUrl } = world
  await calendar.settle()
  expect(stateOf(server, words.ngo.email, 'introduction')).toBe('connected')
  const toNgo = await ngo.read('contacts')
  const toCompany = await company.read('contacts')
  expect(toNgo.subject).toBe(`${words.subjects.contacts} [${toNgo.caseReference}]`)
  expect(toNgo.text).toContain(words.company.email)
  expect(toCompany.text).toContain(words.ngo.email)
  expect(toNgo.headers['Reply-To']).toBe(words.company.email)
  expect(toCompany.headers['Reply-To']).toBe(words.ngo.email)
  // Both are told by when the NGO writes: three days on.
  const deadline = calendar.date(8).replaceAll('-', '')
  for (const letter of [toNgo, toCompany]) {
    const attached = await attachments(baseUrl, letter.id)
    expect(attached).toContain('.ics')
    expect(attached, 'the day in the calendar entry').toContain(deadline)
  }
  expect(count(server, `events where type = 'contact.released'`)).toBe(2)
}

export const talked = async ({ world, words, ngo, company }: Story): Promise<void> => {
  const { calendar, server } = world
  const introduction = (): string | undefined => stateOf(server, words.ngo.email, 'introduction')
  await calendar.until(8)
  await ngo.answer(await ngo.read('haveYouWritten'), words.wrote)
  await calendar.settle()
  expect(introduction()).toBe('talking')

  await calendar.until(12)
  await company.read('haveYouTalked')
  await ngo.answer(await ngo.read('haveYouTalked'), words.talked)
  await calendar.settle()
  expect(introduction()).toBe('deciding')

  await calendar.until(20)
  await company.read('whereAreYou')
  await ngo.answer(await ngo.read('whereAreYou'), words.agreed)
  await calendar.settle()
  expect(introduction()).toBe('agreed')
  await company.read('theySayAgreed')
}
