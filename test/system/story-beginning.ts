import { expect } from 'vitest'
import { fillIn } from './filling.ts'
import { arrive, type Person } from './person.ts'
import { type Organisation, coordinator as hers } from './story-words.ts'
import type { Story } from './story.ts'

const send = async ({ world, words }: Story, form: string, { email, form: filled }: Organisation): Promise<void> => {
  const { page, baseUrl, calendar } = world
  await page.goto(`${baseUrl}/n/miskolc/forms/${form}?lang=${words.locale}`)
  await fillIn(page, filled(calendar.date(120)))
  await page.getByRole('button', { name: words.sendForm, exact: true }).click()
  await arrive(page, words.thanks)
  expect(await page.locator('main').innerText()).toContain(email)
}

/** Until the address is confirmed the only letter is the one that asks for it, and it quotes nothing of the form. */
const confirm = async ({ words }: Story, sender: Person, { secrets }: Organisation): Promise<void> => {
  const letter = await sender.read('confirmAddress')
  expect(letter.subject).toBe(`${words.subjects.confirmAddress} [${letter.caseReference}]`)
  expect(letter.locale).toBe(words.locale)
  const [organisation = ''] = secrets
  expect(letter.text, 'a letter to an address that nobody has confirmed').not.toContain(organisation)
  expect(await sender.letters()).toHaveLength(1)
  await sender.answer(letter, words.confirmAddress)
}

const receive = async ({ world, words }: Story, sender: Person): Promise<void> => {
  const receipt = await sender.read('receipt')
  expect(receipt.subject).toBe(`${words.subjects.receipt} [${receipt.caseReference}]`)
  const casePage = receipt.links.find((link) => new URL(link).pathname.startsWith('/l/c'))
  await world.page.goto(casePage ?? '')
  expect(await world.page.locator('body').innerText()).toContain(receipt.caseReference)
}

export const needSent = async (story: Story): Promise<void> => {
  await send(story, 'ngo', story.words.ngo)
  await confirm(story, story.ngo, story.words.ngo)
  await receive(story, story.ngo)
}

export const offerSent = async (story: Story): Promise<void> => {
  await send(story, 'company', story.words.company)
  await confirm(story, story.company, story.words.company)
  await receive(story, story.company)
}

export const triaged = async ({ world, words, ngo, company, coordinator }: Story): Promise<void> => {
  const { calendar, page } = world
  await calendar.until(1)
  const need = await coordinator.read('triage')
  const offer = await coordinator.read('triage')
  expect(need.text).toContain(words.ngo.secrets[0])
  expect(offer.text).toContain(words.company.secrets[0])
  await coordinator.answer(need, hers.askMore, hers.missing)
  await coordinator.answer(offer, hers.accept)
  await calendar.settle()
  await company.read('accepted')
  const asked = await ngo.read('missingDetails')
  expect(asked.text).toContain(hers.missing['Mit írjunk a beküldőnek?'])

  await calendar.until(2)
  await ngo.answer(asked, words.answerMissing, words.missing)
  await calendar.settle()
  const again = await coordinator.read('triage')
  expect(again.text).toContain(Object.values(words.missing)[0])

  await calendar.until(3)
  await coordinator.answer(again, hers.accept)
  expect(await page.locator('main').innerText()).toContain(hers.accept)
  await calendar.settle()
  await ngo.read('accepted')
}
