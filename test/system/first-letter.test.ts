import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from './browser.ts'
import { questionLink } from './by-hand.ts'
import { fillIn } from './filling.ts'
import { waitForLetter } from './mailbox.ts'
import { arrive, makePerson } from './person.ts'
import { stateOf } from './stored.ts'
import { hu } from './story-words.hu.ts'
import { beginWorld, type World } from './world.ts'

/** The README's first screen, for somebody who makes the usual mistakes. */
describe('from the form to the first answered letter', () => {
  let world: World
  beforeAll(async () => {
    world = await beginWorld()
  })
  afterAll(() => world.end())

  it.each([
    ['without a script', false],
    ['with scripts allowed', true],
  ])('leads there %s, past mistakes and a mistyped address', async (title, javaScript) => {
    const { baseUrl, browser, calendar, server } = world
    const context = await visitor(browser, { javaScript })
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    const right = `anna-${javaScript}@kert.example.org`
    const mistyped = `ana-${javaScript}@kert.example.org`
    const send = () => page.getByRole('button', { name: hu.sendForm, exact: true }).click()

    await page.goto(`${baseUrl}/n/miskolc/forms/ngo?lang=hu`)
    await fillIn(page, {
      'A szervezet neve': 'Példa „Kert” <Egyesület>',
      'Működési forma': 'Egyesület',
      'E-mail-cím': 'anna kukac kert',
      'Mire lenne szükségük?': 'Honlap, webes megjelenés',
    })
    await send()
    const summary = page.getByRole('alert')
    await summary.waitFor()
    const mistakes = await summary.innerText()
    expect(mistakes).toContain('Kérjük, ellenőrizze a következőket')
    expect(mistakes).toContain('Kérjük, írja le néhány mondatban, mi a probléma.')
    expect(mistakes).toContain('Ez nem látszik e-mail-címnek. Helyes forma például: nev@example.org.')
    expect(mistakes).not.toContain('Kérjük, adja meg a szervezet nevét.')
    expect(await page.locator(':focus').getAttribute('role'), 'the summary has the focus').toBe('alert')
    expect(await page.getByLabel('A szervezet neve').inputValue()).toBe('Példa „Kert” <Egyesület>')
    expect(await page.getByLabel('E-mail-cím').inputValue()).toBe('anna kukac kert')
    expect(await page.getByRole('radio', { name: 'Egyesület', exact: true }).isChecked()).toBe(true)

    await fillIn(page, { ...hu.ngo.form(calendar.date(90)), 'E-mail-cím': mistyped })
    await send()
    await arrive(page, hu.thanks)
    expect(page.url(), 'no address in the address').not.toContain('kert.example.org')
    expect(await page.locator('main').innerText()).toContain(`Levelet küldtünk erre a címre: ${mistyped}`)
    const lost = await waitForLetter(baseUrl, { to: mistyped, letter: 'confirmAddress' })

    await page.getByLabel('Helyes e-mail-cím').fill('nem cím')
    await page.getByRole('button', { name: 'Levél küldése erre a címre' }).click()
    await page.getByText('Ez nem látszik e-mail-címnek.').waitFor()
    await page.getByLabel('Helyes e-mail-cím').fill(right)
    await page.getByRole('button', { name: 'Levél küldése erre a címre' }).click()
    await page.getByText('Kijavítottuk a címet, a levelet újra elküldtük.').waitFor()
    expect(await page.locator('main').innerText()).toContain(`Levelet küldtünk erre a címre: ${right}`)

    const old = await page.goto(questionLink(lost))
    expect(old?.status(), 'the letter to the wrong mailbox confirms nothing').toBe(410)
    expect(await page.locator('main').innerText()).toContain('azóta kijavította')
    expect(stateOf(server, hu.ngo.email, 'intake')).toBeUndefined()

    const anna = makePerson(baseUrl, page, right, hu)
    await anna.answer(await anna.read('confirmAddress'), hu.confirmAddress)
    const receipt = await anna.read('receipt')
    await page.goto(`${baseUrl}/dev/mailbox/${receipt.id}`)
    await page.locator('a[href*="/l/c"]').first().click()
    await arrive(page, 'Az Ön ügye nálunk')
    const casePage = await page.locator('body').innerText()
    expect(casePage).toContain(receipt.caseReference)
    expect(casePage).toContain('előszűrés alatt')
    expect(await context.cookies(), title).toEqual([])
    await context.close()
  })
})
