import { beforeAll, describe, expect, it } from 'vitest'
import { A_PASS } from '../../worker/mail/store.ts'
import { confirmed, linkOf, questionOf, settle } from './cards.ts'
import { mailTo, press } from './mail.ts'
import { begin, pass, placeOf, rest } from './place.ts'

const day = 86_400_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** A submission whose sender is asked for a missing detail, and will be reminded in three days. */
const asked = async (email: string): Promise<void> => {
  const intake = await confirmed(placeOf(), 'ngo', email)
  await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'askMore', [
    ['missing', 'needTitle'],
    ['words', 'Kérjük, írják le.'],
  ])
}

describe('what timers say to one person on one morning', () => {
  it('is one letter though more letters are due than one pass takes', { timeout: 60_000 }, async () => {
    const email = 'sokan@pelda.example.org'
    await asked(email)
    for (let count = 0; count < A_PASS + 5; count += 1) await asked(`masik${count}@pelda.example.org`)
    await asked(email)
    await settle(placeOf())
    const before = (await mailTo(email)).length
    await pass(3 * day)
    await rest(placeOf())
    const reminders = (await mailTo(email)).slice(before)
    expect(reminders.length).toBe(1)
    expect(reminders[0]?.links.filter((link) => new URL(link).pathname.startsWith('/l/q')).length).toBeGreaterThan(1)
  })
})
