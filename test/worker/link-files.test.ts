import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { confirmed, linkOf, openCard, questionOf, settle } from './cards.ts'
import { newest, press, questionId, questionLink } from './mail.ts'
import { begin, placeOf, valueOf, visit } from './place.ts'

const place = placeOf()

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const flyer = (): File => new File(['%PDF'], 'szorolap.pdf', { type: 'application/pdf' })

type Entries = readonly (readonly [string, string | File])[]

/** Everything as multipart, as a page with a field for files would send it. */
const send = (path: string, entries: Entries): Promise<Response> => {
  const body = new FormData()
  for (const [name, value] of entries) body.append(name, value)
  return visit(place, path, { method: 'POST', body })
}

const summaryOf = (page: string): string => /<div[^>]*role="alert".*?<\/div>/s.exec(page)?.[0] ?? ''

let count = 0

const triage = async (): Promise<string> => {
  count += 1
  return linkOf(await questionOf(await confirmed(place, 'ngo', `titkar${count}@fajl.example.org`), 'triage'))
}

const chosen = (link: string): Promise<unknown> =>
  valueOf('select choice from questions where id = ?', questionId(link))

describe('a file sent to the page of a question', () => {
  it.each([
    ['askMore-words', '#ngoAskMore-askMore-words'],
    ['words', '#ngoAskMore-askMore-words'],
    ['attachment', '#ngoAskMore-fields'],
  ])('under %s is refused in the summary, with everything kept and nothing recorded', async (name, target) => {
    const link = await triage()
    const response = await send(link, [
      ['choice', 'askMore'],
      ['version', '1'],
      ['askMore-missing', 'needTitle'],
      ...(name === 'attachment' ? [['askMore-words', 'Kérjük, írják le.'] as const] : []),
      [name, flyer()],
    ])
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('<title>Hiba: ')
    expect(summaryOf(page)).toContain('Fájlt itt nem tudunk fogadni')
    expect(summaryOf(page)).toContain(`href="${target}"`)
    expect(page).toContain(`id="${target.slice(1)}"`)
    if (name === 'attachment') expect(page).toContain('Kérjük, írják le.')
    expect(await chosen(link)).toBeNull()
  })

  it('is refused with a choice that asks nothing, too', async () => {
    const link = await triage()
    const accept = [['choice', 'accept'] as const, ['version', '1'] as const]
    const response = await send(link, [...accept, ['attachment', flyer()]])
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(summaryOf(page)).toContain('Fájlt itt nem tudunk fogadni: „attachment”')
    expect(summaryOf(page)).toContain('href="#choices"')
    expect(page).toContain('id="choices"')
    expect(await chosen(link)).toBeNull()
    // A browser sends an empty one where nobody has chosen any.
    expect((await send(link, [...accept, ['attachment', new File([], '')]])).status).toBe(303)
    expect(await chosen(link)).toBe('accept')
  })

  it('is refused where it is passed on, with those fields unfolded', async () => {
    const offer = await openCard(place, 'company', 'hr@fajl.example.org')
    const need = await openCard(place, 'ngo', 'titkar@fajl.example.org')
    await press(place, await linkOf(await questionOf(need, 'whom')), 'propose', [
      ['offerId', offer],
      ['writesFirst', 'ngo'],
    ])
    await settle(place)
    const link = questionLink(await newest('hr@fajl.example.org', 'wouldYouLike'))
    const response = await send(link, [
      ['choice', 'passOn'],
      ['version', '1'],
      ['passOn-contactName.familyName', 'Új'],
      ['passOn-contactName.givenName', 'Béla'],
      ['passOn-email', 'bela@fajl.example.org'],
      ['card', flyer()],
    ])
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(summaryOf(page)).toContain('href="#passOn-fields"')
    expect(page).toMatch(/<details open="">.*id="passOn-fields"/s)
    expect(page).toContain('value="bela@fajl.example.org"')
    expect(await valueOf(`select count(*) from people where email = 'bela@fajl.example.org'`)).toBe(0)
  })
})

describe('a file sent to the page of a case', () => {
  it('is refused in the same words, and nothing is recorded', async () => {
    const need = await openCard(place, 'ngo', 'lap@fajl.example.org')
    const owner = String(await valueOf(`select roles ->> 'owner' from cases where id = ?`, need))
    const path = `/l/${await signCasePage(env.LINK_KEYS, need, owner, await place.setting.now())}`
    const version = /name="version" value="(\d+)"/.exec(await (await visit(place, path)).text())?.[1] ?? ''
    for (const [choice, name, target] of [
      ['withdraw', 'attachment', '#choice-withdraw-fields'],
      ['pause', 'pause-until', '#pause-pause-until'],
    ] as const) {
      const response = await send(path, [
        ['choice', choice],
        ['version', version],
        [name, flyer()],
      ])
      const page = await response.text()
      expect([choice, response.status]).toEqual([choice, 422])
      expect(summaryOf(page)).toContain('Fájlt itt nem tudunk fogadni')
      expect(summaryOf(page)).toContain(`href="${target}"`)
      expect(page).toContain(`id="${target.slice(1)}"`)
    }
    expect(await valueOf(`select count(*) from questions where case_id = ? and kind = 'anytime'`, need)).toBe(0)
  })
})
