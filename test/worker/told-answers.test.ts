import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { lookBack } from '../../forms/answers/look-back.ts'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { newest } from './mail.ts'
import { begin, valueOf, visit } from './place.ts'
import { answersOf } from './sending.ts'
import { beginStory, company, coordinator, ngo, tellCards, tellMeeting, tellProject } from './story.ts'

const story = beginStory('ticker')

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await tellCards(story)
  await tellMeeting(story)
  await tellProject(story)
}, 120_000)

const pageFor = async (email: string): Promise<string> => {
  const id = String(await valueOf(`select id from cases where process = 'project'`))
  const person = String(await valueOf('select id from people where email = ? and joined_to is null', email))
  const link = await signCasePage(env.LINK_KEYS, id, person, await story.place.setting.now())
  return (await visit(story.place, `/l/${link}`)).text()
}

describe('a project', () => {
  it('shows the staff, and nobody else, every answer with the form that its own question brought', async () => {
    const staff = await pageFor(coordinator)
    const effect = String(answersOf(lookBack)['effect'])
    expect(staff).toMatch(new RegExp(`„Elmesélem”</summary><dl class="facts"><div>.*<dd>${effect.slice(0, 20)}`))
    expect(staff).toMatch(/<details open=""><summary>[^<]+„Lassabban, de haladunk”<\/summary>.{60,120}6 óra/)
    expect(staff).toMatch(/<details><summary>[^<]+„Megírom a megállapodást”/)
    for (const email of [ngo, company]) expect(await pageFor(email)).not.toMatch(/Amit a felek válaszoltak|6 óra/)
  })

  it('is agreed in copies that name both sides, the kind of help, and who confirmed it and when', async () => {
    for (const to of [ngo, company]) {
      const { text } = await newest(to, 'agreementCopy')
      const said = text.replaceAll(/\s+/g, ' ')
      expect(said).toContain('Civil szervezet: Példa Közösségi Kert Egyesület, Minta Anna')
      expect(said).toContain('Vállalkozás: Minta Webműhely Kft., Példa Gábor')
      expect(said).toContain('A segítség fajtája: Honlap, webes megjelenés')
      expect(said).toContain('Megerősítette: Minta Anna (2027. március 17.)')
      expect(said).toContain('Megerősítette: Példa Gábor (2027. március 17.)')
    }
    const { text } = await newest(company, 'confirmAgreement')
    expect(text).toContain('Minta Anna')
    expect(text).toContain('Példa Gábor')
    expect(text).toContain('Megírta: Minta Anna')
    expect(text).not.toContain('Megerősítette')
  })
})
