import { beforeAll, describe, expect, it } from 'vitest'
import { agreement } from '../../forms/answers/agreement.ts'
import { day } from '../../worker/process/calendar.ts'
import { linkOf, openCard, questionOf, settle } from './cards.ts'
import { newest, press, questionLink } from './mail.ts'
import { begin, pass, placeOf, rest, valueOf, visit } from './place.ts'
import { answersOf, entriesOf } from './sending.ts'
import { beginStory, company, ngo, SETTLED, tellCards, tellMeeting } from './story.ts'

const place = placeOf()

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const read = async (path: string): Promise<string> =>
  (await (await visit(place, path)).text()).replaceAll(/<style.*?<\/style>/gs, '')

const buttonIn = (page: string): string | undefined =>
  /<a class="button" href="([^"]+)">Egy újabb kérdés várja Önt<\/a>/.exec(page)?.[1]

const pageIn = (page: string): string | undefined => /<a href="(\/l\/c[^"]+)">Az ügy oldala<\/a>/.exec(page)?.[1]

describe('the link of an old letter', () => {
  it('leads to the question of the same case that waits now, and to nobody else’s', async () => {
    const story = beginStory('ticker')
    await tellCards(story)
    await tellMeeting(story)
    const today = new Date(await place.setting.now()).toISOString().slice(0, 10)
    const fields = entriesOf(agreement, {
      ...answersOf(agreement),
      startsOn: today,
      endsOn: dayAfter(today, 90),
      milestone1On: dayAfter(today, 30),
      milestone2On: dayAfter(today, 40),
      milestone3On: dayAfter(today, 50),
    })
    await story.answer(ngo, 'agreement', 'send', fields)
    await story.pass(SETTLED)
    const first = questionLink(await newest(company, 'confirmAgreement'))
    await story.answer(company, 'confirmAgreement', 'change', fields)
    expect(buttonIn(await read(first)), 'while it settles').toBeUndefined()
    await story.pass(SETTLED)
    const own = questionLink(await newest(ngo, 'confirmAgreement'))
    expect(buttonIn(await read(first)), 'it waits for the other side').toBeUndefined()
    const page = await read(first)
    expect(await read(pageIn(page) ?? '')).toContain('<h1>Az Ön ügye nálunk</h1>')

    await story.answer(ngo, 'confirmAgreement', 'change', fields)
    await story.pass(SETTLED)
    const waiting = questionLink(await newest(company, 'confirmAgreement'))
    expect(waiting).not.toBe(first)
    expect(buttonIn(await read(first))).toBe(waiting)
    const second = await (await press(place, first, 'confirm')).text()
    expect(second).toContain('közben újabb kérdésünk van Önhöz')
    expect(second).not.toContain('nincs további teendője')
    expect(buttonIn(await read(own))).toBeUndefined()
    expect((await visit(place, waiting)).status).toBe(200)
  })

  const dayAfter = (date: string, days: number): string =>
    new Date(Date.parse(`${date}T12:00:00Z`) + days * day).toISOString().slice(0, 10)

  it('leads, where the question closed, to the page of the case, for thirty days', async () => {
    const need = await openCard(place, 'ngo', 'titkar@regi.example.org')
    const whom = await linkOf(await questionOf(need, 'whom'))
    await press(place, whom, 'lookAgain', [['lookAgain-date', await dateIn(40)]])
    await settle(place)
    const page = pageIn(await read(whom)) ?? ''
    expect((await visit(place, page)).status).toBe(200)
    await pass(31 * day)
    expect(pageIn(await read(whom)), 'no key to it for ever').toBe(page)
    expect((await visit(place, page)).status).toBe(410)
    await pass(10 * day)
    await rest(place)
    const again = await linkOf(await questionOf(need, 'whom'))
    expect(buttonIn(await read(whom))).toBe(again)
  })

  const dateIn = async (days: number): Promise<string> =>
    new Date((await place.setting.now()) + days * day).toISOString().slice(0, 10)

  it('leads nobody on whose address has proven nothing', async () => {
    const offer = await openCard(place, 'company', 'hr@nema.example.org')
    const need = await openCard(place, 'ngo', 'titkar@nema-kert.example.org')
    await press(place, await linkOf(await questionOf(need, 'whom')), 'propose', [
      ['offerId', offer],
      ['writesFirst', 'ngo'],
    ])
    await settle(place)
    await press(place, questionLink(await newest('hr@nema.example.org', 'wouldYouLike')), 'passOn', [
      ['passOn-contactName.familyName', 'Új'],
      ['passOn-contactName.givenName', 'Béla'],
      ['passOn-email', 'bela@nema.example.org'],
    ])
    const link = questionLink(await newest('bela@nema.example.org', 'passedOn'))
    for (let count = 0; count < 20; count += 1) {
      await pass(day)
      await rest(place)
    }
    const closed = await visit(place, link)
    expect(closed.status).toBe(410)
    expect(await closed.text()).not.toContain('Az ügy oldala')
    // Pressing anything is the proof.
    expect((await press(place, link, 'askMeAgain')).status).toBe(303)
    expect(pageIn(await read(link))).toBeDefined()
  })
})

describe('a proposal that was recorded', () => {
  it('names the offer and whose it is, and no id', async () => {
    const offer = await openCard(place, 'company', 'hr@kinalat.example.org')
    const need = await openCard(place, 'ngo', 'titkar@kereslet.example.org')
    const whom = await linkOf(await questionOf(need, 'whom'))
    await press(place, whom, 'propose', [
      ['offerId', offer],
      ['writesFirst', 'ngo'],
    ])
    const [title, organisation] = [
      await valueOf('select title from cards where case_id = ?', offer),
      await valueOf(
        'select name from organisations o join cards c on c.organisation_id = o.id where c.case_id = ?',
        offer,
      ),
    ]
    const page = await read(whom)
    expect(page).toContain(`<dt>Melyik felajánlás?</dt><dd>${String(organisation)}: ${String(title)}</dd>`)
    expect(page).not.toContain(offer)
  })
})
