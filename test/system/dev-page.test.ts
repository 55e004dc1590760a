import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ngo } from '../../forms/ngo/form.ts'
import { launchBrowser, visitor } from './browser.ts'
import { readLetters, waitForLetter } from './mailbox.ts'
import { type Server, startServer } from './server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const findings = v.array(
  v.object({ id: v.string(), impact: v.nullable(v.string()), nodes: v.array(v.object({ html: v.string() })) }),
)

/** What axe-core calls serious or worse, with the first place of each. Frames are pages of their own. */
const seriousIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const found: unknown = await page.evaluate(
    `axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )
  return v
    .parse(findings, found)
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('the development page', () => {
  let server: Server
  let browser: Browser
  const contexts: BrowserContext[] = []

  const open = async (path: string, options?: Parameters<typeof visitor>[1]): Promise<Page> => {
    const context = await visitor(browser, options)
    contexts.push(context)
    const page = await context.newPage()
    await page.goto(new URL(path, server.baseUrl).href)
    return page
  }

  const post = (body: unknown): Promise<Response> =>
    fetch(new URL('/dev/clock', server.baseUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  const send = async (): Promise<string> => {
    const answers = ngo.words.hu.example(new Date().toISOString().slice(0, 10))
    const answer = await fetch(new URL('/n/miskolc/forms/ngo?lang=hu', server.baseUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ answers, locale: 'hu' }),
    })
    expect(answer.status).toBe(201)
    return v.parse(v.object({ reference: v.string() }), await answer.json()).reference
  }

  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    await browser.close()
    await server.discard()
  })

  it('shows the form in a partner’s website beside the mailbox, and the clock', async () => {
    const page = await open('/', { javaScript: false })
    const form = page.frameLocator('.window iframe').frameLocator('iframe')
    await form.getByRole('heading', { level: 1, name: 'Igénybejelentő űrlap' }).waitFor()
    await page.getByRole('heading', { name: 'Postafiók' }).waitFor()
    await page.getByRole('heading', { name: 'Mire várunk' }).waitFor()
    await page.getByRole('link', { name: 'In English' }).click()
    await page.getByRole('heading', { name: 'Mailbox' }).waitFor()
  })

  it('opens a letter in its place, and what is pressed in it works', async () => {
    const reference = await send()
    const { subject } = await waitForLetter(server.baseUrl, { letter: 'confirmAddress' })
    const page = await open('/', { javaScript: false })
    await page.getByRole('group').filter({ hasText: reference }).locator('summary').click()
    const opening = page.context().waitForEvent('page')
    await page.frameLocator(`iframe[title="${subject}"]`).getByRole('link', { name: 'Megerősítem a címemet' }).click()
    const question = await opening
    await question.getByRole('button', { name: 'Rögzítem' }).click()
    await question.getByRole('heading', { level: 1, name: 'Köszönjük, a válaszát rögzítettük' }).waitFor()
    await waitForLetter(server.baseUrl, { letter: 'triage' })
  })

  it('goes on to the next event by a click without JavaScript and stays where one was', async () => {
    const page = await open('/?lang=hu&form=company', { javaScript: false })
    const before = await page.locator('#now').innerText()
    const letters = (await readLetters(server.baseUrl)).length
    await page.getByRole('button', { name: 'Tovább a következő eseményig' }).click()
    expect(await page.locator('#now').innerText()).not.toBe(before)
    expect(new URL(page.url()).search).toBe('?lang=hu&form=company')
    expect((await readLetters(server.baseUrl)).length).toBeGreaterThan(letters)
  })

  it('says who is asked what since when and until when', async () => {
    const page = await open('/', { javaScript: false })
    const row = page.locator('#waiting tr').filter({ hasText: 'Egy beküldés vár a döntésére' })
    await expect(row.first().innerText()).resolves.toContain('koordinátor')
    await row.getByRole('link').first().click()
  })

  it('shows new letters by itself where scripts run, and leaves the form alone', async () => {
    const page = await open('/')
    const name = page.frameLocator('.window iframe').frameLocator('iframe').getByLabel('A szervezet neve')
    await name.fill('Félig kitöltött Egyesület')
    await page.getByRole('button', { name: '+10 perc' }).click()
    const reference = await send()
    await page.locator('#letters').getByText(reference).first().waitFor()
    expect(await name.inputValue()).toBe('Félig kitöltött Egyesület')
  })

  it('lists the letters to one address', async () => {
    const page = await open('/dev/mailbox?to=koordinator@example.org', { javaScript: false })
    const readers = await page.locator('#letters .who').allInnerTexts()
    expect(readers.length).toBeGreaterThan(0)
    expect(readers.every((reader) => reader.includes('koordinátor'))).toBe(true)
  })

  it.each([
    ['advance', { advance: 'soon' }],
    ['advance', {}],
    ['next', { next: false }],
    ['reset', { next: true, reset: true }],
    ['forward', { advance: '1d', forward: true }],
  ])('refuses a wish it does not understand, naming %s', async (field, wish) => {
    const answer = await post(wish)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
    expect(await answer.text()).toContain(`"field":"${field}"`)
  })

  it('moves twice when asked twice at once', async () => {
    const now = async (): Promise<number> => {
      const answer = await fetch(new URL('/dev/clock', server.baseUrl))
      return Date.parse(v.parse(v.object({ now: v.string() }), await answer.json()).now)
    }
    const before = await now()
    await Promise.all([post({ advance: '7d' }), post({ advance: '7d' })])
    expect(((await now()) - before) / 86_400_000).toBeCloseTo(14, 2)
  })

  it('and the pages behind it have no serious barrier', async () => {
    await send()
    const letters = await readLetters(server.baseUrl)
    const triage = letters.findLast(({ letter }) => letter === 'triage')
    const receipt = letters.findLast(({ letter }) => letter === 'receipt')
    const confirmed = letters.find(({ letter }) => letter === 'confirmAddress')
    const paths = [
      '/',
      '/?lang=en&form=company',
      '/dev/mailbox',
      '/dev/partner',
      '/n/miskolc/forms/ngo?lang=hu',
      '/n/miskolc/forms/company?lang=en',
      triage?.links[0] ?? 'no triage letter',
      confirmed?.links[0] ?? 'no letter to confirm',
      receipt?.links[0] ?? 'no receipt',
      '/l/nothing',
    ]
    const barriers: string[] = []
    for (const path of paths) {
      const page = await open(path)
      barriers.push(...(await seriousIn(page)).map((barrier) => `${path}: ${barrier}`))
    }
    expect(barriers).toEqual([])
  })
})
