import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signLink } from '../../worker/questions/link.ts'
import { call, get } from './api-call.ts'
import { chooseAnytime, linkOf, questionOf, settle } from './cards.ts'
import { answer, lettersTo, newest, press, questionLink } from './mail.ts'
import { begin, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'
import { submit } from './sending.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const caseOf = async ({ id }: { readonly id: string }): Promise<string> =>
  String(await valueOf('select case_id from submissions where id = ?', id))

const isProven = (email: string): Promise<unknown> =>
  valueOf(`select max(confirmed_at is not null or joined_to is not null) from people where email = ?`, email)

const accepted = async (intake: string): Promise<void> => {
  await press(placeOf(), await linkOf(await questionOf(intake, 'triage')), 'accept')
  await settle(placeOf())
}

const confirmByCall = async (caseId: string): Promise<void> => {
  await chooseAnytime(caseId, 'confirmByCall', 'coordinator')
  await rest(placeOf())
}

describe('an address that the coordinator vouches for', () => {
  it.each(['confirm', 'askMeAgain'])('is proven by %s behind the letter that had asked', async (choice) => {
    const email = `${choice.toLowerCase()}@pelda.example.org`
    const intake = await caseOf(await submit(placeOf(), 'ngo', { email }))
    const link = questionLink(await newest(email, 'confirmAddress'))
    await confirmByCall(intake)
    expect(await lettersTo(email)).toEqual(['confirmAddress'])
    const page = await visit(placeOf(), link)
    expect([page.status, (await page.text()).includes('value="confirm"')]).toEqual([200, true])
    expect((await press(placeOf(), link, choice)).status).toBe(303)
    expect(await isProven(email)).toBe(1)
    expect((await visit(placeOf(), link)).status).toBe(200)
    await accepted(intake)
    expect(await lettersTo(email)).toEqual(['confirmAddress', 'accepted'])
  })

  it('is proven by nobody whose own letter was put right', async () => {
    const email = 'elirt@pelda.example.org'
    const submission = await submit(placeOf(), 'ngo', { email })
    const link = questionLink(await newest(email, 'confirmAddress'))
    await env.DB.prepare(`update questions set closed_at = 1, closed_because = 'passedOn' where case_id = ?`)
      .bind(await caseOf(submission))
      .run()
    await press(placeOf(), link, 'askMeAgain')
    await press(placeOf(), link, 'confirm')
    expect(await isProven(email)).toBe(0)
  })

  it('is not proven by her own press, nor by the API’s: no letter leaves', async () => {
    const pressed = 'vele@pelda.example.org'
    const byHer = await caseOf(await submit(placeOf(), 'ngo', { email: pressed }))
    const question = await questionOf(byHer, 'confirmAddress')
    const hers = `/l/${await signLink(env.LINK_KEYS, 'q', question, 'demokoordinator')}`
    expect((await press(placeOf(), hers, 'confirm')).status).toBe(303)

    const said = 'gepi@pelda.example.org'
    const byKey = await caseOf(await submit(placeOf(), 'ngo', { email: said }))
    const questionId = await questionOf(byKey, 'confirmAddress')
    const onBehalfOf = String(await valueOf('select person_id from questions where id = ?', questionId))
    const body = { questionId, choice: 'confirm', version: 1, onBehalfOf }
    expect((await call(placeOf(), 'POST', `/cases/${byKey}/answers`, body)).status).toBe(200)

    await rest(placeOf())
    for (const [email, intake] of [
      [pressed, byHer],
      [said, byKey],
    ] as const) {
      expect(await lettersTo(email)).toEqual(['confirmAddress'])
      expect(await isProven(email)).toBe(0)
      expect(await valueOf(`select memo ->> 'confirmedBy' from cases where id = ?`, intake)).toBe('call')
      const types = (await rowsOf('select type from events where case_id = ?', intake)).map(({ type }) => type)
      expect(types).not.toContain('address.confirmed')
      expect(types).toContain('letter.dropped')
      expect((await get(placeOf(), `/cases/${intake}`)).body).toMatchObject({ state: 'triage' })
    }
    // The letter is still in their mailbox.
    await answer(placeOf(), pressed, 'confirmAddress', 'confirm')
    expect(await isProven(pressed)).toBe(1)
  })
})
