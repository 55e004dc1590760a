import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { confirmed, coordinator, openCard, settle } from './cards.ts'
import { answer, newest, questionLink } from './mail.ts'
import { begin, placeOf, valueOf, visit } from './place.ts'

const place = placeOf()
const ngo = 'kovacs.anna@titkos.example.org'
const company = 'iroda@rejtett.example.org'
const cards = { need: '', offer: '' }

/** Everything by which the two could find each other, as people type it where it was not asked for. */
const contactsOf = (organisation: string, person: string, email: string, site: string, phone: string): string =>
  `Írjanak a(z) ${organisation} részére: ${person}, ${email}, ${site}, ${phone}.`

const ofNgo = contactsOf('Titkos Egyesületnek', 'Kovács Annánál', ngo, 'www.titkos.hu', '+36 30 123 4567')
const ofCompany = contactsOf('REJTETT KERT', 'Fehér Gábornak', company, 'https://rejtett.hu/mi', '46/123-456')
const secretsOf = {
  ngo: /titkos|kov[aá]cs|ann[aá]n|30 123|example\.org/i,
  company: /rejtett|feh[eé]r|g[aá]bor|123-456|example\.org/i,
}
const note = 'Az elérhetőségeket és a neveket a bemutatásig elrejtjük.'

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  cards.offer = await openCard(place, 'company', company, {
    organisationName: 'Rejtett Kert Kft.',
    contactName: { familyName: 'Fehér', givenName: 'Gábor' },
    offerTitle: 'Húsz óra a Rejtett Kerttől',
    what: `Honlapok készítése. ${ofCompany}`,
    expectations: ofCompany,
  })
  cards.need = await openCard(place, 'ngo', ngo, {
    organisationName: 'Titkos Egyesület',
    contactName: { familyName: 'Kovács', givenName: 'Anna' },
    needTitle: 'Új honlap a Titkosnak',
    result: `Egyszerű honlap. ${ofNgo}`,
    giveBack: ofNgo,
  })
})

const shown = (html: string): string =>
  html
    .replaceAll(/<(style|title)[^>]*>.*?<\/\1>|<footer.*?<\/footer>/gs, '')
    .replaceAll('\u200b', '')
    .replaceAll('koordinator@example.org', '')

const unwrapped = (text: string): string => shown(text).replaceAll(/\s+/g, ' ')

const pageOf = async (path: string): Promise<string> => shown(await (await visit(place, path)).text())

/** The letter in both parts without its links, and the page that it leads to. */
const readBy = async (reader: string): Promise<readonly string[]> => {
  const letter = await newest(reader, 'wouldYouLike')
  const text = unwrapped(letter.text.replaceAll(/https?:\/\/localhost\S+/g, ''))
  return [text, letter.html.replaceAll(/href="http:\/\/localhost[^"]*"/g, ''), await pageOf(questionLink(letter))].map(
    shown,
  )
}

const introductionPage = async (reader: string): Promise<string> => {
  const introduction = String(await valueOf(`select id from cases where process = 'introduction'`))
  const person = String(await valueOf('select id from people where email = ? and joined_to is null', reader))
  return pageOf(`/l/${await signCasePage(env.LINK_KEYS, introduction, person, await place.setting.now())}`)
}

describe('names and addresses that somebody typed into their own words', () => {
  it('are announced to the coordinator, who reads them, where the other side will not', async () => {
    const text = unwrapped((await newest(coordinator, 'triage')).text)
    expect(text).toContain(
      'A bemutatásig elrejtjük őket a másik fél elől: - Egy mondatban - Elvárt eredmény - Viszonzás',
    )
    expect(text).toContain('www.titkos.hu')
    await confirmed(place, 'ngo', 'masik@pelda.example.org')
    expect((await newest(coordinator, 'triage')).text).not.toContain('elrejtjük')
  })

  it('stay whole for the coordinator who brings the two together', async () => {
    const link = questionLink(await newest(coordinator, 'whom'))
    expect(await pageOf(`${link}?choice=propose`)).toContain('Húsz óra a Rejtett Kerttől')
  })

  it('are hidden from the first who is asked, in the letter, on its page and on the page of the case', async () => {
    await answer(place, coordinator, 'whom', 'propose', [
      ['offerId', cards.offer],
      ['writesFirst', 'ngo'],
    ])
    await settle(place)
    for (const said of await readBy(company)) {
      expect(said).toContain('Egyszerű honlap.')
      expect(said).toContain('[…]')
      expect(said.split(note)).toHaveLength(2)
      expect(said.replaceAll(/Rejtett|Fehér|iroda@rejtett\.example\.org/g, '')).not.toMatch(secretsOf.ngo)
    }
    const page = await introductionPage(company)
    expect(page).toContain('Új honlap a […]')
    expect(page).toContain('Húsz óra a Rejtett Kerttől – Rejtett Kert Kft.')
    expect(page.replaceAll(/Rejtett/g, '')).not.toMatch(secretsOf.ngo)
  })

  it('are hidden from the second as well', async () => {
    await answer(place, company, 'wouldYouLike', 'yes')
    await settle(place)
    for (const said of await readBy(ngo)) {
      expect(said).toContain('Honlapok készítése.')
      expect(said).toContain('20 óra')
      expect(said.split(note)).toHaveLength(2)
      expect(said.replaceAll(/kovacs\.anna@titkos\.example\.org/g, '')).not.toMatch(secretsOf.company)
    }
    expect(await introductionPage(ngo)).not.toMatch(secretsOf.company)
  })

  it('are there once both have said yes', async () => {
    await answer(place, ngo, 'wouldYouLike', 'yes')
    await settle(place)
    expect((await newest(ngo, 'contacts')).text).toContain(company)
    expect(await introductionPage(ngo)).toContain('Húsz óra a Rejtett Kerttől – Rejtett Kert Kft.')
    expect(await introductionPage(coordinator)).toContain('Új honlap a Titkosnak – Titkos Egyesület')
  })
})
