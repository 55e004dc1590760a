import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visitor } from './browser.ts'
import { type Fields, press, questionLink } from './by-hand.ts'
import { readLetters } from './mailbox.ts'
import { agreement, beginScene, koordinator, type Pair, type Scene } from './scene.ts'
import { casesOf } from './stored.ts'

/** What a newcomer presses in each letter of a story in which all goes well. */
const said: Readonly<Record<string, readonly [choice: string, fields?: Fields]>> = {
  wouldYouLike: ['yes'],
  haveYouWritten: ['wrote'],
  haveYouTalked: ['talked'],
  whereAreYou: ['agreed'],
  confirmAgreement: ['confirm'],
  howIsItGoing: ['green'],
  isItDelivered: ['yes'],
  isItWhatWasAgreed: ['yes'],
  survey: ['answer', { satisfaction: '9', recommend: '9', changed: 'Sokan jelentkeznek.' }],
  lookBack: ['answer', { stillInUse: 'yes' }],
}

describe('the start page of npm start', () => {
  let scene: Scene
  let pair: Pair
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
    scene = await beginScene()
    pair = await scene.pair('clicking')
    await press(
      questionLink((await readLetters(scene.baseUrl, { letter: 'whom' })).at(-1) ?? { letter: 'whom', links: [] }),
      'propose',
      { offerId: pair.offerId, writesFirst: 'ngo' },
    )
  })
  afterAll(async () => {
    await browser.close()
    await scene.end()
  })

  /** Answers what has come since; the rest of the letters only tell. */
  const answerNew = async (after: string): Promise<string> => {
    const letters = await readLetters(scene.baseUrl, { after })
    for (const letter of letters) {
      if (letter.to === koordinator) continue
      const [date] = (await scene.calendar.now()).split('T')
      const dates = agreement(date ?? '', new Date(Date.parse(date ?? '') + 60 * 86_400_000).toISOString().slice(0, 10))
      const [choice, fields] = letter.letter === 'agreement' ? ['send', dates] : (said[letter.letter] ?? [])
      if (choice !== undefined) await press(questionLink(letter), choice, fields)
    }
    return letters.at(-1)?.id ?? after
  }

  it('leads from a proposal to the look-back after half a year by one button alone', async () => {
    const page = await (await visitor(browser, { javaScript: false })).newPage()
    await page.goto(scene.baseUrl)
    const begun = Date.parse(await scene.calendar.now())
    const state = () => casesOf(scene.server, pair.ngo).find(({ process }) => process === 'project')?.state
    let seen = (await readLetters(scene.baseUrl)).at(-1)?.id ?? '0'
    let clicks = 0
    while (state() !== 'done' && clicks < 80) {
      await page.getByRole('button', { name: 'Tovább a következő eseményig' }).click()
      clicks += 1
      seen = await answerNew(seen)
    }
    expect(state()).toBe('done')
    const months = (Date.parse(await scene.calendar.now()) - begun) / (30 * 86_400_000)
    expect(months).toBeGreaterThan(7)
  }, 120_000)
})
