import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { openCard, settle } from './cards.ts'
import { begin, placeOf, rowsOf, valueOf, visit } from './place.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const pageOf = async (caseId: string): Promise<string> => {
  const owner = String(await valueOf(`select roles ->> 'owner' from cases where id = ?`, caseId))
  return `/l/${await signCasePage(env.LINK_KEYS, caseId, owner, await placeOf().setting.now())}`
}

/** The choice as the page shows it, with what its fields hold. */
const filled = async (path: string): Promise<Map<string, string>> => {
  const html = await (await visit(placeOf(), path)).text()
  const own = /<details[^>]*id="[^"]*correct[^"]*">.*?<\/details>/s.exec(html)?.[0] ?? ''
  const entries: (readonly [string, string])[] = []
  for (const [tag] of own.matchAll(/<input[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map((attribute) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1])
    const isChosen = !/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag)
    if (name !== undefined && value !== undefined && value !== '' && isChosen) entries.push([name, value])
  }
  for (const [, name = '', value = ''] of own.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g))
    entries.push([name, value])
  for (const [, name = '', rest = ''] of own.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    const value = /<option value="([^"]*)" selected/.exec(rest)?.[1]
    if (value !== undefined) entries.push([name, value])
  }
  return new Map(entries)
}

const send = (path: string, fields: Map<string, string>): Promise<Response> =>
  visit(placeOf(), path, { method: 'POST', body: new URLSearchParams([['choice', 'correct'], ...fields]) })

describe('an owner who corrects a card', () => {
  it('finds it filled in, and what is changed or emptied is the card from then on, also for the search', async () => {
    const offer = await openCard(placeOf(), 'company', 'javito@muhely.example.org', {
      offerTitle: 'Régi cím',
      hopes: 'valami',
      causesExcluded: ['sport'],
      capacity: 1,
      capacityUnit: 'teams',
      openRequests: 1,
    })
    const page = await pageOf(offer)
    const fields = await filled(page)
    expect(fields.get('correct-offerTitle')).toBe('Régi cím')
    expect(fields.has('correct-organisationName')).toBe(false)
    expect(fields.has('correct-privacySeen')).toBe(false)
    fields.set('correct-offerTitle', 'Új cím')
    fields.set('correct-capacity', '3')
    fields.set('correct-openRequests', '2')
    fields.delete('correct-hopes')
    expect((await send(page, fields)).status).toBe(303)
    expect(await valueOf('select title from cards where case_id = ?', offer)).toBe('Régi cím')
    await settle(placeOf())
    expect(await rowsOf('select title, capacity from cards where case_id = ?', offer)).toEqual([
      { title: 'Új cím', capacity: 3 },
    ])
    expect(
      await rowsOf(
        `select p.title, p.wishes like '%valami%' as hopes, p.features ->> 'places' as places, o.open_requests as requests
         from card_profiles p join organisations o on o.id = p.organisation_id where p.case_id = ?`,
        offer,
      ),
    ).toEqual([{ title: 'Új cím', hopes: 0, places: 3, requests: 2 }])
    expect(await valueOf('select state from cases where id = ?', offer)).toBe('active')
    expect(await rowsOf(`select data from events where case_id = ? and type = 'card.changed'`, offer)).toEqual([
      { data: '{}' },
    ])
    const again = await filled(page)
    expect(again.get('correct-offerTitle')).toBe('Új cím')
    expect(again.get('correct-hopes') ?? '').toBe('')
  })

  it('is told what is wrong, and nothing changes', async () => {
    const need = await openCard(placeOf(), 'ngo', 'javito@pelda.example.org', { needTitle: 'Cím' })
    const page = await pageOf(need)
    const fields = await filled(page)
    fields.delete('correct-needTitle')
    const response = await send(page, fields)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('correct-needTitle')
    expect(await valueOf(`select count(*) from questions where case_id = ? and name = 'correct'`, need)).toBe(0)
  })
})
