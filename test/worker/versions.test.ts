import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../worker/process/answering.ts'
import { drive } from '../../worker/process/drive.ts'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { call, get } from './api-call.ts'
import { accepted, asked, inTriage } from './api-play.ts'
import { questionOf } from './cards.ts'
import { begin, type Place, placeOf, valueOf, visit } from './place.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const by = 'demokoordinator'
const actor = { type: 'coordinator', id: by } as const

/** A place in which somebody else says something just before anything is written about a case. */
const overtakenBy = (caseId: string, input: Input): Place => {
  let isDone = false
  return placeOf({
    before: async ({ statements }) => {
      if (isDone || !statements.some((sql) => sql.startsWith('insert into events'))) return
      isDone = true
      await drive(placeOf().setting, caseId, { input })
    },
  })
}

/** An event of the case that leaves the question as it was. */
const anything = async (caseId: string): Promise<Place> =>
  overtakenBy(caseId, { type: 'quiet', questionId: await questionOf(caseId, 'triage'), by, actor })

describe('an answer whose first attempt somebody else has overtaken', () => {
  const answered = (caseId: string): Promise<unknown> =>
    valueOf(`select choice from questions where case_id = ? and name = 'triage'`, caseId)

  it('is taken by the API where the client insists on no version', async () => {
    const caseId = await inTriage()
    const { id: questionId, version } = await asked(caseId)
    const sent = { questionId, choice: 'accept', version }
    const { status } = await call(await anything(caseId), 'POST', `/cases/${caseId}/answers`, sent)
    expect([status, await answered(caseId)]).toEqual([200, 'accept'])
  })

  it('is refused by the API with the If-Match of the case before', async () => {
    const caseId = await inTriage()
    const { id: questionId, version } = await asked(caseId)
    const { headers } = await get(placeOf(), `/cases/${caseId}`)
    const sent = { questionId, choice: 'accept', version }
    const insisting = { headers: { 'If-Match': headers.get('ETag') ?? '' } }
    const refused = await call(await anything(caseId), 'POST', `/cases/${caseId}/answers`, sent, insisting)
    expect([refused.status, refused.body['code']]).toEqual([412, 'precondition_failed'])
    expect(await answered(caseId)).toBeNull()
  })

  it('is refused on the page of a case that has entered another state meanwhile', async () => {
    const need = await accepted('ngo')
    const owner = String(await valueOf(`select roles ->> 'owner' from cases where id = ?`, need))
    const path = `/l/${await signCasePage(env.LINK_KEYS, need, owner, await placeOf().setting.now())}`
    const version = /name="version" value="(\d+)"/.exec(await (await visit(placeOf(), path)).text())?.[1] ?? ''
    const withdraw = (place: Place): Promise<Response> =>
      visit(place, path, { method: 'POST', body: new URLSearchParams({ choice: 'withdraw', version }) })
    const questionId = await questionOf(need, 'whom')
    const fields = { date: '2027-04-20' }
    const moving = {
      type: 'answer',
      questionId,
      choice: 'lookAgain',
      version: 1,
      fields,
      settle: 'now',
      by,
      actor,
    } as const
    const refused = await withdraw(overtakenBy(need, moving))
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Az ügy közben megváltozott')
    expect(await valueOf('select state from cases where id = ?', need)).toBe('waiting')
    expect(await valueOf(`select count(*) from questions where case_id = ? and name = 'withdraw'`, need)).toBe(0)
  })
})
