import { beforeAll, describe, expect, it } from 'vitest'
import { coordinator, linkOf, openCard, questionOf, settle } from './cards.ts'
import { mailTo, newest, press, questionLink } from './mail.ts'
import { begin, pass, placeOf, rest, rowsOf, valueOf, visit } from './place.ts'

const place = placeOf()
const day = 86_400_000
const company = 'hr@muhely.example.org'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const live = async (days: number): Promise<void> => {
  for (let count = 0; count < days; count += 1) {
    await pass(day)
    await rest(place)
  }
}

/** The day of March by which an answer is asked for. */
const toldIn = (text: string): number => Number(/Ha 2027\. március (\d+)-ig/.exec(text)?.[1])

describe('the date by which no answer leads on', () => {
  it('is the same in the letter, on the page and in what happens, days on which the clock stood still included', async () => {
    const offer = await openCard(place, 'company', company)
    const need = await openCard(place, 'ngo', 'titkar@kert.example.org')
    await press(place, await linkOf(await questionOf(need, 'whom')), 'propose', [
      ['offerId', offer],
      ['writesFirst', 'ngo'],
    ])
    await settle(place)
    const letter = await newest(company, 'wouldYouLike')
    const link = questionLink(letter)
    const page = async (): Promise<string> => (await visit(place, link)).text()
    // It leads on in the morning of the sixteenth, so the day before is the last one.
    const asked = toldIn(letter.text)
    expect(asked).toBe(15)
    expect(toldIn(await page())).toBe(asked)

    await press(place, link, 'passOn', [
      ['passOn-contactName.familyName', 'Új'],
      ['passOn-contactName.givenName', 'Béla'],
      ['passOn-email', 'bela@masutt.example.com'],
    ])
    expect(toldIn(await page())).toBeNaN()
    await live(5)
    await press(place, questionLink(await newest(coordinator, 'passOn')), 'refuse')
    await settle(place)
    expect(toldIn(await page())).toBe(asked + 5)
    await live(9)
    const [first, ...reminders] = (await mailTo(company)).filter((one) => one.letter === 'wouldYouLike')
    expect(toldIn(first?.text ?? '')).toBe(asked)
    expect(reminders.length).toBeGreaterThan(0)
    for (const { text } of reminders) expect(toldIn(text)).toBe(asked + 5)

    const state = () => valueOf(`select state from cases where process = 'introduction'`)
    await live(4)
    expect(await state()).toBe('askedFirst')
    await live(1)
    expect(await state()).toBe('expired')
    expect(
      await rowsOf(`select date(at / 1000, 'unixepoch') as on_day from events where data ->> 'to' = 'expired'`),
    ).toEqual([{ on_day: '2027-03-21' }])
  })
})
