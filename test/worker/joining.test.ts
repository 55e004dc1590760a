import { beforeAll, describe, expect, it } from 'vitest'
import { answer, newest, press, questionLink } from './mail.ts'
import { insertNetwork } from './network.ts'
import { begin, placeOf, rowsOf, valueOf } from './place.ts'
import { submit, type Submitted } from './sending.ts'

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await insertNetwork('debrecen')
})

const peopleWith = (email: string) =>
  rowsOf(
    'select id, network_id as network, confirmed_at as confirmedAt, joined_to as joinedTo, family_name as name from people where email_key = ? order by id',
    email,
  )

const submitterOf = ({ id }: Submitted): Promise<unknown> =>
  valueOf(`select c.roles ->> 'submitter' from cases c join submissions s on s.case_id = c.id where s.id = ?`, id)

const name = (familyName: string) => ({ contactName: { familyName, givenName: 'Ágota' } })

describe('a submission with an address that somebody has', () => {
  it('changes nothing that exists before its letter is answered', async () => {
    const email = 'titkar@pelda.example.org'
    await submit(placeOf(), 'ngo', { email, ...name('Kerekes'), organisationName: 'Példa Kert' })
    await answer(placeOf(), email, 'confirmAddress', 'confirm')
    const before = await rowsOf(`select * from people where email_key = ? and confirmed_at is not null`, email)
    const organisations = await rowsOf(`select * from organisations where name = 'Példa Kert'`)
    await submit(placeOf(), 'ngo', { email, ...name('Idegen'), organisationName: 'Másik Szervezet' })
    expect(await rowsOf(`select * from people where email_key = ? and confirmed_at is not null`, email)).toEqual(before)
    expect(await rowsOf(`select * from organisations where name = 'Példa Kert'`)).toEqual(organisations)
    expect((await peopleWith(email)).length).toBe(2)
  })

  it('joins that person when it is confirmed; the organisations stay two', async () => {
    const email = 'visszater@pelda.example.org'
    const first = await submit(placeOf(), 'ngo', { email, ...name('Első') })
    await answer(placeOf(), email, 'confirmAddress', 'confirm')
    const second = await submit(placeOf(), 'ngo', { email: 'VISSZATER@pelda.example.org', ...name('Második') })
    const [known] = await peopleWith(email)
    await answer(placeOf(), 'VISSZATER@pelda.example.org', 'confirmAddress', 'confirm')
    const people = await peopleWith(email)
    expect(people).toEqual([known, expect.objectContaining({ confirmedAt: null, joinedTo: known?.['id'] })])
    expect(await submitterOf(second)).toBe(await submitterOf(first))
    expect(await valueOf('select person_id from submissions where id = ?', second.id)).toBe(known?.['id'])
    expect(
      await valueOf('select count(distinct organisation_id) from submissions where person_id = ?', known?.['id']),
    ).toBe(2)
  })

  it('is one person when two provisional ones confirm at once', async () => {
    const email = 'ketto@pelda.example.org'
    const first = await submit(placeOf(), 'ngo', { email, ...name('Egyik') })
    const one = questionLink(await newest(email, 'confirmAddress'))
    const second = await submit(placeOf(), 'company', { email, ...name('Másik') })
    const other = questionLink(await newest(email, 'confirmAddress'))
    const answers = await Promise.all([press(placeOf(), one, 'confirm'), press(placeOf(), other, 'confirm')])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const people = await peopleWith(email)
    const confirmed = people.find(({ confirmedAt }) => confirmedAt !== null)
    expect(people.filter(({ confirmedAt }) => confirmedAt !== null).length).toBe(1)
    expect(people.filter(({ joinedTo }) => joinedTo === confirmed?.['id']).length).toBe(1)
    expect([await submitterOf(first), await submitterOf(second)]).toEqual([confirmed?.['id'], confirmed?.['id']])
  })

  it('is one person when the second writer is stopped by the first between its read and its write', async () => {
    const email = 'verseny@pelda.example.org'
    await submit(placeOf(), 'ngo', { email })
    const slow = questionLink(await newest(email, 'confirmAddress'))
    await submit(placeOf(), 'ngo', { email })
    const fast = questionLink(await newest(email, 'confirmAddress'))
    let isOvertaken = false
    const late = placeOf({
      before: async ({ statements }) => {
        if (isOvertaken || !statements.some((sql) => sql.startsWith('insert into events'))) return
        isOvertaken = true
        await press(placeOf(), fast, 'confirm')
      },
    })
    expect((await press(late, slow, 'confirm')).status).toBe(303)
    const people = await peopleWith(email)
    expect(people.filter(({ confirmedAt }) => confirmedAt !== null).length).toBe(1)
    expect(people.filter(({ joinedTo }) => joinedTo !== null).length).toBe(1)
  })

  it('is another person in another network', async () => {
    const email = 'mindketto@pelda.example.org'
    await submit(placeOf(), 'ngo', { email })
    await answer(placeOf(), email, 'confirmAddress', 'confirm')
    await submit(placeOf(), 'ngo', { email }, 'debrecen')
    await answer(placeOf(), email, 'confirmAddress', 'confirm')
    const people = await peopleWith(email)
    expect(people.map(({ network }) => network)).toEqual(['demo-miskolc', 'debrecen'])
    expect(people.every(({ confirmedAt, joinedTo }) => confirmedAt !== null && joinedTo === null)).toBe(true)
  })
})
