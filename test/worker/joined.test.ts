import { beforeAll, describe, expect, it } from 'vitest'
import { chooseAnytime, confirmed, coordinator, openCard } from './cards.ts'
import { type Mail, mailTo } from './mail.ts'
import { begin, pass, placeOf, rest, valueOf } from './place.ts'

const place = placeOf()
const day = 24 * 3_600_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const referenceOf = async (caseId: string): Promise<string> =>
  String(await valueOf('select reference from cases where id = ?', caseId))

const newestMail = async (): Promise<Mail> => {
  const mail = (await mailTo(coordinator)).at(-1)
  if (!mail) throw new Error('no mail')
  return mail
}

/** Both are open before either is withdrawn, since a line rides with the next letter. */
const withdrawn = async (...emails: readonly string[]): Promise<readonly string[]> => {
  const needs: string[] = []
  for (const email of emails) needs.push(await openCard(place, 'ngo', email))
  for (const need of needs) await chooseAnytime(need, 'withdraw', 'owner')
  return needs
}

/** Cases whose own page the letter links to. */
const pagesIn = ({ links }: Mail): readonly string[] =>
  links.map((link) => new URL(link).pathname).filter((path) => path.startsWith('/l/c'))

describe('a letter with parts of several cases', () => {
  it('keeps the subject and the thread of its one question, and leads each line to its own case', async () => {
    const lines = await withdrawn('egy@pelda.example.org', 'ketto@pelda.example.org')
    const intake = await confirmed(place, 'ngo', 'uj@pelda.example.org')
    const mail = await newestMail()
    expect(mail.letter).toBe('triage')
    const reference = await referenceOf(intake)
    expect(mail.subject).toMatch(new RegExp(`\\[${reference}\\]$`))
    expect(mail.headers['References']).toContain(`case.${intake}`)
    for (const line of lines) {
      expect(mail.text).toContain(`VISSZAVONTAK EGY IGÉNYT [${await referenceOf(line)}]`)
      expect(pagesIn(mail).some((path) => path.startsWith(`/l/c${line}`))).toBe(true)
    }
    const foot = mail.text.slice(mail.text.indexOf('-'.repeat(24)))
    expect(foot).not.toContain('/l/c')
    expect(foot).toContain('/l/b')
  })

  it('says how many questions wait, names the case of each, and is of no single case’s thread', async () => {
    const intakes = [
      await confirmed(place, 'ngo', 'harom@pelda.example.org'),
      await confirmed(place, 'ngo', 'negy@pelda.example.org'),
    ]
    for (let count = 0; count < 3; count += 1) {
      await pass(day)
      await rest(place)
    }
    const mail = await newestMail()
    expect(mail.subject).toMatch(/^\d kérdés vár Önre$/)
    expect(mail.headers['References']).toBeUndefined()
    for (const intake of intakes) expect(mail.text).toContain(`[${await referenceOf(intake)}]`)
    expect(mail.text).not.toContain('Ügyszám: undefined')
    expect(mail.text.slice(mail.text.indexOf('-'.repeat(24)))).not.toMatch(/Ügyszám|\/l\/c/)
  })

  it('that only tells says under one subject what all of it says', async () => {
    const lines = await withdrawn('ot@pelda.example.org', 'hat@pelda.example.org')
    await pass(day)
    await rest(place)
    const mail = await newestMail()
    expect(mail.subject).toBe('Visszavontak egy igényt')
    for (const line of lines) {
      expect(mail.text).toContain(`[${await referenceOf(line)}]`)
      expect(pagesIn(mail).some((path) => path.startsWith(`/l/c${line}`))).toBe(true)
    }
  })
})

describe('a letter about one case', () => {
  it('leads to it from its foot, under its own subject and reference', async () => {
    const intake = await confirmed(place, 'company', 'hr@pelda.example.org')
    const mail = await newestMail()
    expect(mail.subject).toMatch(new RegExp(`\\[${await referenceOf(intake)}\\]$`))
    expect(mail.text.slice(mail.text.indexOf('-'.repeat(24)))).toContain(`/l/c${intake}`)
  })
})
