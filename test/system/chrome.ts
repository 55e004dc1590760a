import { existsSync } from 'node:fs'

/** Where people keep a Chrome, for systems that the bundled one is not made for. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
]

const unpackBundled = async (): Promise<string> => {
  // Only for a function host does the package unpack the libraries that a bare Linux lacks (libnss3 and its kin).
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}

/**
 * A browser to start: the Chromium inside the npm package on Linux x64, else one that is installed. `KAPOCS_CHROME`
 * names another.
 */
export const findChrome = async (): Promise<string> => {
  const named = process.env['KAPOCS_CHROME']
  if (named !== undefined) return named
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBundled()
  const found = usualPlaces.find((place) => existsSync(place))
  if (found === undefined) throw new Error('no Chrome found: name one in KAPOCS_CHROME')
  return found
}
