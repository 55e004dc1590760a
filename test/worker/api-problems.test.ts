import { beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { errorCodes } from '../../forms/codes.ts'
import { problemSchema } from '../../worker/api/problems.ts'
import { problemOf } from '../../worker/problem.ts'
import { call, get } from './api-call.ts'
import { begin, placeOf, visit } from './place.ts'
import { formPath, intakeAnswers, post } from './sending.ts'

const place = placeOf()

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const spoken = async (path: string, accepted?: string) => {
  const { body, headers } = await get(
    place,
    path,
    accepted === undefined ? {} : { headers: { 'Accept-Language': accepted } },
  )
  return { title: body['title'], errors: body['errors'], language: headers.get('Content-Language') }
}

const english = {
  title: 'Some fields were not accepted',
  errors: [{ field: 'limit', code: 'too_large', message: '“limit” is too large. The limit is 100.' }],
  language: 'en',
}
const hungarian = {
  title: 'Néhány mezőt nem fogadtunk el',
  errors: [{ field: 'limit', code: 'too_large', message: 'Túl nagy: „limit”. A határ: 100.' }],
  language: 'hu',
}

describe('a problem', () => {
  it.each([
    ['/cases?limit=101', undefined, english],
    ['/cases?limit=101', 'de-AT, fr;q=0.5', english],
    ['/cases?limit=101', 'hu-HU,hu;q=0.9,en;q=0.8', hungarian],
    ['/cases?limit=101', 'hu;q=0.2, en-GB;q=0.8', english],
    ['/cases?limit=101', 'hu;q=0, *', english],
    ['/cases?limit=101&lang=hu', undefined, hungarian],
    ['/cases?limit=101&lang=hu', 'en', hungarian],
    ['/cases?limit=101&lang=en', 'hu', english],
  ])('of %s for a reader of %s is in their language', async (path, accepted, said) => {
    expect(await spoken(path, accepted)).toEqual(said)
  })

  it('is in their language whatever is refused', async () => {
    const options = { headers: { 'Accept-Language': 'hu' } }
    const refusals = [
      await get(place, '/cases', { ...options, key: 'wrong' }),
      await get(place, '/cases/nothing', options),
      await call(place, 'DELETE', '/cases', undefined, options),
      await call(place, 'POST', '/introductions?lang=hu', '{'),
      await call(place, 'POST', '/introductions', { needId: 'a', offerId: 'b' }, options),
    ]
    expect(refusals.map(({ status, body }) => [status, body['title']])).toEqual([
      [401, 'Érvényes API-kulcs kell ehhez'],
      [404, 'Itt nincs semmi'],
      [405, 'Ez a cím nem ismeri ezt a műveletet'],
      [400, 'A kérést nem lehetett értelmezni'],
      [404, 'Itt nincs semmi'],
    ])
  })

  it.each(['hu', 'en'] as const)('has a sentence for every code in %s, with the name of the field', async (locale) => {
    const errors = errorCodes.map((code) => ({ field: 'here.there', code }))
    const { errors: told } = v.parse(
      problemSchema,
      await problemOf({ status: 422, code: 'invalid', errors, locale }).json(),
    )
    expect(told).toHaveLength(errorCodes.length)
    for (const { code, message } of told ?? []) {
      expect(message, code).toContain('here.there')
      expect(message, code).not.toMatch(/[{}_]/)
    }
  })

  it('names each field once', async () => {
    expect(await spoken('/report?from=yesterday')).toMatchObject({ errors: [{ field: 'from', code: 'not_a_date' }] })
  })

  it('says in words what is wrong with a submission id, and with the clock', async () => {
    const sent = { answers: intakeAnswers('ngo'), submissionId: 'mine' }
    const answers = [
      await visit(place, formPath('ngo'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      }),
      await post(place, '/dev/clock', { advance: 1 }),
    ]
    for (const response of answers) {
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/[“„]\w+”.*\.$/) }] })
    }
  })
})

describe('GET /health', () => {
  it.each([
    [{ BASE_URL: '' }, 'BASE_URL'],
    [{ LINK_KEYS: '' }, 'LINK_KEYS'],
    [{ BASE_URL: '', LINK_KEYS: '' }, 'BASE_URL, LINK_KEYS'],
  ])('names what is missing of %o', async (vars, detail) => {
    const { status, body, headers } = await get(placeOf({ vars }), '/health', { key: '' })
    expect([status, headers.get('Content-Type')]).toEqual([503, 'application/problem+json'])
    expect(body).toMatchObject({ code: 'not_configured', detail })
  })

  it('says no more than that it is well to whoever has no key', async () => {
    const { status, body } = await get(place, '/health', { key: '' })
    expect([status, body]).toEqual([200, { status: 'ok' }])
  })
})
