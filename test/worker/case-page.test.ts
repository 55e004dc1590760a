import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { chooseAnytime, coordinator, openCard, settle } from './cards.ts'
import { answer, newest } from './mail.ts'
import { begin, pass, placeOf, rest, valueOf, visit } from './place.ts'

const place = placeOf()
const ngo = 'titkar@pelda-kert.example.org'
const company = 'hr@minta-muhely.example.org'
const cards = { need: '', offer: '' }

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  cards.offer = await openCard(place, 'company', company)
  cards.need = await openCard(place, 'ngo', ngo)
})

const personOf = async (email: string): Promise<string> =>
  String(await valueOf('select id from people where email = ? and joined_to is null', email))

const pageOf = async (caseId: string, email: string): Promise<string> =>
  `/l/${await signCasePage(env.LINK_KEYS, caseId, await personOf(email), await place.setting.now())}`

const read = async (path: string): Promise<string> =>
  (await (await visit(place, path)).text()).replace(/<style.*?<\/style>/gs, '')

describe('the page of a case', () => {
  const intakeOf = async (caseId: string): Promise<string> =>
    String(await valueOf('select parent_id from cases where id = ?', caseId))

  it('tells the sender what happened day by day, each thing once and in the words of the buttons', async () => {
    const page = await read(await pageOf(await intakeOf(cards.need), ngo))
    expect(page).toContain('<h1>Az Ön ügye nálunk</h1>')
    expect(page).toContain(
      '<ol class="timeline"><li><span>2027. március 2.</span><p>Elfogadva.</p><p>Előszűrés alatt.</p>' +
        '<p>Az Ön válasza: „Megerősítem a címemet”</p><p>Megkaptuk, amit küldött.</p></li></ol>',
    )
    expect(page).toContain('Amit Önről őrzünk')
  })

  it('speaks to a coordinator of others, under labels that ask nobody', async () => {
    const page = await read(await pageOf(cards.need, coordinator))
    expect(page).toContain('<h1>Az ügy oldala</h1>')
    expect(page).toContain('<summary>Amit beküldtek</summary>')
    expect(page).toContain('<dt>Név</dt>')
    expect(page).not.toMatch(/Az Ön neve|Az Ön ügye|Beküldök egy másik/)
  })
})

describe('the suggestions for a need', () => {
  const link = async (): Promise<URL> => {
    const { links } = await newest(coordinator, 'whom')
    return new URL(links.find((url) => url.includes(cards.offer)) ?? '')
  }

  it('lead straight to the form that proposes, with the offer chosen', async () => {
    const { hash, pathname, search } = await link()
    const page = await read(pathname + search)
    expect(page).toContain(`id="${hash.slice(1)}"`)
    expect(page).toMatch(new RegExp(`name="propose-offerId" value="${cards.offer}" checked=""`))
    expect(page.match(/<section class="card"><h2>1\. /g)).toHaveLength(1)
  })

  it('name an offer that its link still knows but matching leaves out, as long as it may be proposed', async () => {
    const { pathname } = await link()
    const other = await openCard(place, 'company', 'masik@minta.example.org', { offerType: 'legal' })
    const at = `${pathname}?choice=propose&offerId=${other}`
    expect(await read(at)).toMatch(new RegExp(`value="${other}" checked=""/?><span>[^<]+: [^<]+</span>`))
    await chooseAnytime(other, 'withdraw', 'owner')
    const page = await read(at)
    expect(page).not.toContain(`"${other}"`)
    expect(page).toContain('A felajánlás, amelyre a hivatkozás mutatott, most nem elérhető.')
    expect(await read(`${pathname}?choice=propose&offerId=nincs-ilyen`)).not.toContain('nincs-ilyen')
  })

  it('are named on the page of a need that waits for its day too', async () => {
    await answer(place, coordinator, 'whom', 'lookAgain', [['lookAgain-date', '2027-04-02']])
    await settle(place)
    await pass(60_000)
    await rest(place)
    const path = await pageOf(cards.need, coordinator)
    const page = await read(`${path}?choice=propose&offerId=${cards.offer}`)
    expect(page).toContain('<details open="" id="choice-propose-fields">')
    expect(page).toMatch(new RegExp(`value="${cards.offer}" checked=""/?><span>[^<]+: [^<]+</span>`))
  })
})
