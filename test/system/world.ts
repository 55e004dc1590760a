import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser, visitor } from './browser.ts'
import { beginCalendar, type Calendar } from './calendar.ts'
import { makePerson, type PageVoice, type Person } from './person.ts'
import { type Server, startServer } from './server.ts'

/** A started server with its clock, and one browser in which everybody reads their letters. */
export interface World {
  readonly server: Server
  readonly baseUrl: string
  readonly calendar: Calendar
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  readonly person: (email: string, voice: PageVoice) => Person
  readonly end: () => Promise<void>
}

export const beginWorld = async (options: { readonly javaScript?: boolean } = {}): Promise<World> => {
  const [server, browser] = await Promise.all([startServer(), launchBrowser()])
  const { baseUrl } = server
  const context = await visitor(browser, options)
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  return {
    server,
    baseUrl,
    browser,
    context,
    page,
    calendar: await beginCalendar(baseUrl),
    person: (email, voice) => makePerson(baseUrl, page, email, voice),
    end: async () => {
      await browser.close()
      await server.discard()
    },
  }
}
