import { beforeAll, describe, expect, it } from 'vitest'
import { coordinator, linkOf, openCard, questionOf, settle } from './cards.ts'
import { answer, lettersTo, newest, press, questionId, questionLink } from './mail.ts'
import { begin, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'

const place = placeOf()
let told = 0

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

/** A company that has been asked whether it would like to meet somebody. */
const asked = async () => {
  told += 1
  const company = `hr@muhely${told}.example.org`
  const offer = await openCard(place, 'company', company)
  const need = await openCard(place, 'ngo', `titkar@kert${told}.example.org`, { result: 'Egy kertes honlap.' })
  await press(place, await linkOf(await questionOf(need, 'whom')), 'propose', [
    ['offerId', offer],
    ['writesFirst', 'ngo'],
  ])
  await settle(place)
  return { company, link: questionLink(await newest(company, 'wouldYouLike')) }
}

const to = (email: string): readonly (readonly [string, string])[] => [
  ['passOn-contactName.familyName', 'Új'],
  ['passOn-contactName.givenName', 'Béla'],
  ['passOn-email', email],
]

const read = async (path: string): Promise<string> =>
  (await (await visit(place, path)).text()).replaceAll(/<style.*?<\/style>/gs, '')

describe('"not me, I pass it on"', () => {
  it('is offered under every question to somebody outside, folded away', async () => {
    const { link } = await asked()
    const page = await read(link)
    expect(page).toContain('<details><summary>Nem rám tartozik, továbbadom</summary>')
    expect(page).toMatch(/<details>.*name="version" value="1".*name="passOn-email".*value="passOn".*<\/details>/s)
    const triage = questionLink(await newest(coordinator, 'triage'))
    for (const path of [triage, await linkOf(await questionOf(await newestCase(), 'whom'))])
      expect(await read(path)).not.toContain('passOn')
  })

  const newestCase = async (): Promise<string> =>
    String(await valueOf(`select id from cases where process = 'need' order by id desc limit 1`))

  it('goes at once to a colleague of the same house, in a letter without a word of the case', async () => {
    const { link } = await asked()
    const colleague = `bela@muhely${told}.example.org`
    expect((await press(place, link, 'passOn', to(colleague))).status).toBe(303)
    const letter = await newest(colleague, 'passedOn')
    expect(letter.text + letter.html).not.toMatch(/kertes|honlap|Példa(?! utca 1\.)|Minta/i)
    const done = await visit(place, link)
    expect(done.status).toBe(200)
    const thanks = await done.text()
    expect(thanks).toContain('<h1>Köszönjük, továbbadtuk a kérdést</h1>')
    expect(thanks).toContain('nincs további teendője')
    expect(thanks).not.toMatch(/lezárult|kérdezzenek meg újra/)
    expect((await press(place, link, 'askMeAgain')).status).toBe(200)
    expect(await valueOf(`select count(*) from letters where letter = 'askedAgain'`)).toBe(0)
    expect(await read(questionLink(letter))).toContain('Egy kertes honlap.')
    await answer(place, colleague, 'passedOn', 'yes')
    await settle(place)
    const row = (
      await rowsOf(`select state, roles from cases where process = 'introduction' order by id desc limit 1`)
    )[0]
    expect(row?.['state']).toBe('askedSecond')
    const person = await valueOf('select id from people where email = ?', colleague)
    expect(JSON.parse(String(row?.['roles']))).toMatchObject({ company: person, first: person })
  })

  it.each([
    ['allow', 'she allows it'],
    ['refuse', 'she does not'],
  ])('asks the coordinator about anybody else: %s', async (choice) => {
    const { company, link } = await asked()
    const outsider = `${choice}@masutt.example.com`
    expect((await press(place, link, 'passOn', to(outsider))).status).toBe(303)
    expect(await lettersTo(outsider)).toEqual([])
    const asking = await newest(coordinator, 'passOn')
    expect(asking.text).toContain(outsider)
    expect(asking.text).toContain(company)
    const waiting = await visit(place, link)
    expect(waiting.status).toBe(200)
    expect(await waiting.text()).toContain('A koordinátor ránéz')
    expect((await press(place, questionLink(asking), choice)).status).toBe(303)
    // Her word moves nobody: who was asked may answer while it settles.
    expect(await read(link)).toContain('name="choice" value="yes"')
    await settle(place)
    await rest(place)
    expect(await lettersTo(outsider)).toEqual(choice === 'allow' ? ['passedOn'] : [])
    expect((await lettersTo(company)).includes('staysWithYou')).toBe(choice === 'refuse')
    expect((await read(link)).includes('továbbadtuk a kérdést')).toBe(choice === 'allow')
  })

  it('does not stand in the way of an answer while the coordinator’s own settles', async () => {
    const { link } = await asked()
    await press(place, link, 'passOn', to('kesobb@masutt.example.com'))
    await press(place, questionLink(await newest(coordinator, 'passOn')), 'allow')
    expect((await press(place, link, 'yes')).status).toBe(303)
    await settle(place)
    expect(await lettersTo('kesobb@masutt.example.com')).toEqual([])
    expect(await valueOf('select settled_at is not null from questions where id = ?', questionId(link))).toBe(1)
  })

  it('can be decided about while an answer that moves the case settles', async () => {
    const { link } = await asked()
    await press(place, link, 'passOn', to('dontes@masutt.example.com'))
    const asking = questionLink(await newest(coordinator, 'passOn'))
    expect((await press(place, link, 'yes')).status).toBe(303)
    expect(await read(asking)).toContain('name="choice" value="refuse"')
    expect((await press(place, asking, 'refuse')).status).toBe(303)
  })

  it('is refused with a version that is not the present one', async () => {
    const { link } = await asked()
    for (const version of ['99', '0', '']) {
      const body = new URLSearchParams([
        ['choice', 'passOn'],
        ['version', version],
        ...to(`x@muhely${told}.example.org`).map(([name, value]) => [name, value]),
      ])
      const response = await visit(place, link, { method: 'POST', body })
      expect(response.status, `version "${version}"`).toBe(409)
      expect(await response.text()).toContain('A kérdés közben megváltozott')
    }
    expect(await lettersTo(`x@muhely${told}.example.org`)).toEqual([])
  })

  it('comes back unfolded, with its mistakes at the head of the page', async () => {
    const { link } = await asked()
    const response = await press(place, link, 'passOn', to('nem-cím'))
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('<title>Hiba: ')
    const [head = '', folded = ''] = page.split('<details open="">')
    expect(head).toContain('role="alert"')
    expect(head).toContain('href="#passOn-passOn-email"')
    expect(folded).not.toContain('role="alert"')
    expect(folded).toContain('value="nem-cím"')
    expect(folded).toContain('id="passOn-passOn-email"')
  })

  it('is refused to coordinators, who would let outsiders in', async () => {
    await asked()
    const triage = questionLink(await newest(coordinator, 'whom'))
    const response = await press(place, triage, 'passOn', to('kivulallo@masutt.example.com'))
    expect(response.status).not.toBe(303)
    expect(await valueOf(`select count(*) from people where email = 'kivulallo@masutt.example.com'`)).toBe(0)
  })
})
