import { once } from 'node:events'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from './browser.ts'
import { formAddress } from './by-hand.ts'
import { fillIn } from './filling.ts'
import { waitForLetter } from './mailbox.ts'
import { arrive } from './person.ts'
import { en } from './story-words.en.ts'
import { hu } from './story-words.hu.ts'
import { beginWorld, type World } from './world.ts'

const everyForm = [
  ['ngo', hu],
  ['ngo', en],
  ['company', hu],
  ['company', en],
] as const

const judged = v.object({
  violations: v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) })),
})

describe('a form page', () => {
  let world: World
  beforeAll(async () => {
    world = await beginWorld()
  })
  afterAll(() => world.end())

  const problemsOf = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe.source)
    const { violations } = v.parse(judged, await page.evaluate('axe.run()'))
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }

  it.each(everyForm)('%s is without a fault for axe-core, with and without errors (%#)', async (form, words) => {
    const { page, baseUrl } = world
    await page.goto(formAddress(baseUrl, form, words.locale))
    expect(await problemsOf(page)).toEqual([])
    await page.getByRole('button', { name: words.sendForm, exact: true }).click()
    await page.getByRole('alert').waitFor()
    expect(await problemsOf(page)).toEqual([])
  })

  it.each(everyForm)('%s is one request of at most 12 kB that sets no cookie (%#)', async (form, words) => {
    const { page, baseUrl, context } = world
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const address = formAddress(baseUrl, form, words.locale)
    await page.goto(address, { waitUntil: 'networkidle' })
    page.removeAllListeners('request')
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address])
    expect(await context.cookies()).toEqual([])
    expect(gzipSync(await (await fetch(address)).text()).length).toBeLessThanOrEqual(12 * 1024)
  })

  it.each(everyForm)('%s fits into 320 pixels and can be sent from there (%#)', async (form, words) => {
    const { browser, baseUrl, calendar } = world
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'hu-HU' })
    const page = await context.newPage()
    await page.goto(formAddress(baseUrl, form, words.locale))
    const width = async () => v.parse(v.number(), await page.evaluate('document.documentElement.scrollWidth'))
    expect(await width()).toBeLessThanOrEqual(320)
    await page.getByRole('button', { name: words.sendForm, exact: true }).click()
    await page.getByRole('alert').waitFor()
    expect(await width(), 'with errors').toBeLessThanOrEqual(320)
    await fillIn(page, words[form].form(calendar.date(60)))
    await page.getByRole('button', { name: words.sendForm, exact: true }).click()
    await arrive(page, words.thanks)
    expect(await width(), 'the thank-you page').toBeLessThanOrEqual(320)
    await context.close()
  })

  it('works inside a frame of another website in a browser without scripts', async () => {
    const { browser, baseUrl, calendar } = world
    const partner = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(
        `<!doctype html><title>Partner</title><iframe title="űrlap" width="600" height="900" src="${formAddress(baseUrl, 'ngo')}&site=partner"></iframe>`,
      )
    }).listen(0, '127.0.0.1')
    await once(partner, 'listening')
    const address = partner.address()
    if (address === null || typeof address === 'string') throw new Error('the partner has no port')
    const context = await visitor(browser, { javaScript: false })
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${address.port}/`)
    const frame = page.frameLocator('iframe')
    const email = 'framed@ngo.example.org'
    await fillIn(frame, { ...hu.ngo.form(calendar.date(60)), 'E-mail-cím': email })
    await frame.getByRole('button', { name: hu.sendForm, exact: true }).click()
    await frame.getByRole('heading', { level: 1, name: hu.thanks }).waitFor()
    expect((await waitForLetter(baseUrl, { to: email })).letter).toBe('confirmAddress')
    expect(await context.cookies()).toEqual([])
    await context.close()
    partner.close()
  })

  it('can be sent after it has been open for a week', async () => {
    const { page, baseUrl, calendar } = world
    await page.goto(formAddress(baseUrl, 'ngo'))
    const email = 'week@ngo.example.org'
    await fillIn(page, { ...hu.ngo.form(calendar.date(60)), 'E-mail-cím': email })
    await calendar.pass('7d')
    await page.getByRole('button', { name: hu.sendForm, exact: true }).click()
    await arrive(page, hu.thanks)
    await waitForLetter(baseUrl, { to: email })
  })
})
