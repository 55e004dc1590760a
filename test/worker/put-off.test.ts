import { beforeAll, describe, expect, it } from 'vitest'
import { agreement } from '../../forms/answers/agreement.ts'
import { call } from './api-call.ts'
import { accepted, asked, place, sayTo } from './api-play.ts'
import { newest, questionLink } from './mail.ts'
import { begin, valueOf, visit } from './place.ts'
import { answersOf, post } from './sending.ts'

const [ngo, company] = ['valaki1@pelda1.example.org', 'valaki2@pelda2.example.org']

const pass = (days: number) => post(place, '/dev/clock', { advance: `${days}d` })

/** Two that have agreed; the agreement is theirs to write. */
const drafting = async (): Promise<string> => {
  const pair = { needId: await accepted('ngo'), offerId: await accepted('company') }
  const { body } = await call(place, 'POST', '/introductions', pair)
  const introduction = String(body['id'])
  await pass(1)
  await sayTo(introduction, 'wouldYouLike', 'yes')
  await sayTo(introduction, 'wouldYouLike', 'yes')
  await pass(8)
  await sayTo(introduction, 'haveYouTalked', 'agreed')
  return String(await valueOf('select id from cases where memo ->> ? = ?', 'introductionId', introduction))
}

const plan = (others: object = {}): object =>
  Object.fromEntries(
    Object.entries({
      ...answersOf(agreement, { startsOn: '2027-03-25', endsOn: '2027-04-12' }),
      milestone1On: '2027-04-01',
      ...others,
    }).filter(([name, value]) => value !== undefined && !/^milestone[23]/.test(name)),
  )

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

describe('a project whose end is put off', () => {
  it(
    'is asked about with the new date and what was missing, by letter and on the page',
    { timeout: 60_000 },
    async () => {
      const project = await drafting()
      const { id: questionId, version, personId } = await asked(project, 'agreement')
      for (const milestone1On of ['2027-04-13', '2027-03-24']) {
        const fields = plan({ milestone1On })
        const sent = { questionId, choice: 'send', version, fields, onBehalfOf: personId }
        const { status, body } = await call(place, 'POST', `/cases/${project}/answers`, sent)
        expect(status).toBe(422)
        expect(body['errors']).toMatchObject([{ field: 'fields.milestone1On' }])
      }
      await sayTo(project, 'agreement', 'send', plan())
      await sayTo(project, 'confirmAgreement', 'confirm')
      await pass(35)
      expect((await newest(company, 'isItDelivered')).text).toContain('megállapodásuk határideje: 2027. április 12.')
      await sayTo(project, 'isItDelivered', 'yes')
      expect((await newest(ngo, 'isItWhatWasAgreed')).text).not.toContain('határideje')
      await sayTo(project, 'isItWhatWasAgreed', 'notYet', { missing: 'Az angol oldal üres.', newDate: '2027-04-29' })
      await pass(20)
      const delivered = await newest(company, 'isItDelivered')
      const page = await (await visit(place, questionLink(delivered))).text()
      for (const text of [delivered.text, page]) {
        expect(text).toContain('új határideje: 2027. április 29.')
        expect(text).toContain('Az angol oldal üres.')
        expect(text).not.toContain('megállapodásuk határideje')
      }
      // The newest answer is by now the giver's.
      await sayTo(project, 'isItDelivered', 'yes')
      const { text } = await newest(ngo, 'isItWhatWasAgreed')
      expect(text).toContain('új határideje: 2027. április 29.')
      expect(text).toContain('Az angol oldal üres.')
    },
  )
})
