import { beforeAll, describe, expect, it } from 'vitest'
import { coordinator, linkOf, openCard, questionOf, settle } from './cards.ts'
import { lettersTo, newest, press, questionId, questionLink } from './mail.ts'
import { begin, placeOf, valueOf, visit } from './place.ts'

const place = placeOf()
const company = 'hr@muhely.example.org'
const colleague = 'bela@muhely.example.org'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const read = async (path: string): Promise<string> => (await visit(place, path)).text()

describe('a question that came to somebody by mistake', () => {
  it('is given back without naming anybody, as the letter says, and becomes the coordinator’s', async () => {
    const offer = await openCard(place, 'company', company)
    const need = await openCard(place, 'ngo', 'titkar@kert.example.org')
    await press(place, await linkOf(await questionOf(need, 'whom')), 'propose', [
      ['offerId', offer],
      ['writesFirst', 'ngo'],
    ])
    await settle(place)
    await press(place, questionLink(await newest(company, 'wouldYouLike')), 'passOn', [
      ['passOn-contactName.familyName', 'Új'],
      ['passOn-contactName.givenName', 'Béla'],
      ['passOn-email', colleague],
    ])
    const letter = await newest(colleague, 'passedOn')
    // Its lines are broken where they are full.
    const said = letter.text.replaceAll(/\s+/g, ' ')
    expect(said).toContain('senkit nem kell megneveznie')
    expect(said).toContain('az ügy az Ön válasza nélkül halad tovább')
    expect(said).toContain('A hálózat gazdája: Bemutató Egyesület')
    const link = questionLink(letter)
    expect(await read(link)).toMatch(/<details>.*name="choice" value="notMine".*<\/details>/s)

    expect((await press(place, link, 'notMine')).status).toBe(303)
    const page = await read(link)
    expect(page).toContain('A koordinátor utánanéz')
    expect(page).toContain('name="choice" value="yes"')
    const asking = await newest(coordinator, 'undeliverable')
    expect(asking.text).toContain('nincs köze')
    expect(asking.text).toContain(colleague)
    // They have not said that this is where the case's letters should go.
    expect(await valueOf('select confirmed_at from people where email = ?', colleague)).toBeNull()

    await press(place, link, 'notMine')
    const asked = `select count(*) from questions where about_id = ? and closed_at is null`
    expect(await valueOf(asked, questionId(link))).toBe(1)
    expect(await lettersTo(colleague)).toEqual(['passedOn'])
  })

  it('goes to whom the coordinator finds, and its first link opens nothing any more', async () => {
    const link = questionLink(await newest(colleague, 'passedOn'))
    const found = 'iroda@muhely.example.org'
    await press(place, questionLink(await newest(coordinator, 'undeliverable')), 'newAddress', [
      ['newAddress-email', found],
    ])
    await settle(place)
    expect(await lettersTo(found)).toEqual(['firstQuestion'])
    expect(await lettersTo(colleague)).toEqual(['passedOn'])
    const page = await visit(place, link)
    expect(page.status).toBe(200)
    const text = await page.text()
    expect(text).toContain('A kérdést már másnak tettük fel')
    expect(text).not.toMatch(/href="\/l\//)
    expect((await press(place, link, 'yes')).status).not.toBe(303)
    expect((await press(place, questionLink(await newest(found, 'firstQuestion')), 'yes')).status).toBe(303)
    await settle(place)
    expect(await valueOf(`select state from cases where process = 'introduction'`)).toBe('askedSecond')
  })

  it('is neither given back by coordinators, nor where an address is to be confirmed', async () => {
    const triage = questionLink(await newest(coordinator, 'whom'))
    expect((await press(place, triage, 'notMine')).status).not.toBe(303)
    const confirm = questionLink(await newest(company, 'confirmAddress'))
    expect((await press(place, confirm, 'notMine')).status).not.toBe(303)
  })
})
