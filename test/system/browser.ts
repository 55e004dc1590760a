import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { findChrome } from './chrome.ts'

/** A browser that asks the network for nothing but what a page asks for. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findChrome(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })

/** A visitor in Hungary with an empty cookie jar. `javaScript: false` is a visitor whose browser runs none. */
export const visitor = (browser: Browser, options: { readonly javaScript?: boolean } = {}): Promise<BrowserContext> =>
  browser.newContext({
    locale: 'hu-HU',
    timezoneId: 'Europe/Budapest',
    javaScriptEnabled: options.javaScript ?? true,
  })
