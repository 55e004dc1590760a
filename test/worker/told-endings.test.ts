import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { day } from '../../worker/process/calendar.ts'
import { coordinator, openCard, settle } from './cards.ts'
import { answer, mailTo, newest, questionLink } from './mail.ts'
import { begin, pass, placeOf, rest, valueOf, visit } from './place.ts'

const place = placeOf()
const ngo = 'titkar@pelda-kert.example.org'
const company = 'hr@minta-muhely.example.org'
const cards = { need: '', offer: '' }

const personOf = async (email: string): Promise<string> =>
  String(await valueOf('select id from people where email = ? and joined_to is null', email))

const pageOf = async (caseId: unknown, email: string): Promise<string> => {
  const link = await signCasePage(env.LINK_KEYS, String(caseId), await personOf(email), await place.setting.now())
  return (await visit(place, `/l/${link}`)).text()
}

const newestOf = (process: string): Promise<unknown> =>
  valueOf('select id from cases where process = ? order by id desc limit 1', process)

const propose = async (): Promise<void> => {
  await answer(place, coordinator, 'whom', 'propose', [
    ['offerId', cards.offer],
    ['writesFirst', 'ngo'],
  ])
  await settle(place)
}

describe('an introduction that failed', () => {
  beforeAll(async () => {
    await begin('2027-03-02T09:00:00+01:00')
    cards.offer = await openCard(place, 'company', company)
    cards.need = await openCard(place, 'ngo', ngo)
  })

  it('is nothing that the first question speaks of', async () => {
    expect((await newest(coordinator, 'whom')).text).not.toContain('véget ért')
  })

  it('tells the coordinator who said no and why when she is asked anew, and on its own page', async () => {
    await propose()
    await answer(place, company, 'wouldYouLike', 'yes')
    await settle(place)
    await answer(place, ngo, 'wouldYouLike', 'no', [['no-reason', 'values']])
    await settle(place)
    const letter = await newest(coordinator, 'whom')
    const page = await (await visit(place, questionLink(letter))).text()
    for (const said of [letter.text.replaceAll(/\s+/g, ' '), page]) {
      expect(said).toContain('Amit legutóbb kezdtünk ehhez az igényhez, véget ért:')
      expect(said).toMatch(/Így ért véget.{0,20}Nem jött létre \(2027\. március 2\.\)/)
      expect(said).toMatch(/Aki lezárta.{0,20}[^<:]+: „Most nem élek vele”/)
      expect(said).toContain('Nem fér össze az értékeinkkel')
    }
    const staff = await pageOf(await newestOf('introduction'), coordinator)
    expect(staff).toContain('<h2>Amit a felek válaszoltak</h2>')
    expect(staff).toContain('Nem fér össze az értékeinkkel')
    expect(staff).toMatch(/<p>[^<]+ \(2027\. március 2\.\): „[^<]+”<\/p>/)
  })

  it('tells neither side what the other has answered', async () => {
    const introduction = await newestOf('introduction')
    for (const email of [ngo, company]) {
      const page = await pageOf(introduction, email)
      expect(page).not.toMatch(/Amit a felek válaszoltak|értékeinkkel/)
    }
    for (const { text } of await mailTo(company)) expect(text).not.toContain('értékeinkkel')
    for (const { text } of [...(await mailTo(ngo)), ...(await mailTo(company))]) expect(text).not.toContain('véget ért')
  })

  it('names whoever did not answer', async () => {
    await propose()
    for (let count = 0; count < 16; count += 1) {
      await pass(day)
      await rest(place)
    }
    const letter = await newest(coordinator, 'whom')
    const offerer = await valueOf(
      'select o.name from cards c join organisations o on o.id = c.organisation_id where c.case_id = ?',
      cards.offer,
    )
    expect(letter.text).toContain('Válasz nélkül lejárt (2027. március')
    expect(letter.text).toContain(`Aki nem válaszolt: ${String(offerer)}`)
    expect(letter.text).not.toContain('Aki lezárta')
  })
})
