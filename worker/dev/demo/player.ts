import { createHash } from 'node:crypto'
import { daysAfter } from '../../../forms/day.ts'
import type { Card, Deed } from './deeds.ts'
import { LAST_DAY, type Scene } from './scenes.ts'
import type { Letter, World } from './world.ts'

const COORDINATOR = 'koordinator@example.org'
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Answers settle after ten minutes. */
const A_ROUND = HOUR / 4
const MOST_ROUNDS = 12
/** The morning's letters have left by then, in winter and in summer. UTC. */
const MORNING = 9 * HOUR

const emailOf = ({ organisation }: Card): string => String(organisation['email'])

/** The same story has the same ids, whoever plays it. */
const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** Plays all scenes side by side, day by day; what waits for a letter waits until the letter is there. */
export const play = async (world: World, scenes: readonly Scene[], tell: (scene: Scene) => void): Promise<void> => {
  const references = new Map<Card, string>()
  const inbox: Letter[] = []
  const first = await world.now()
  const start = Math.ceil((first - MORNING) / DAY) * DAY + MORNING
  const queues = scenes.map((scene) => ({ scene, deeds: [...scene.deeds] }))

  const readMail = async (): Promise<void> => {
    inbox.push(...(await world.letters(undefined, inbox.at(-1)?.id ?? '0')))
  }

  const send = async (card: Card, today: string): Promise<boolean> => {
    const dates = Object.entries(card.days).map(([field, days]) => [field, daysAfter(today, days)] as const)
    const answers = { ...card.organisation, ...card.answers, ...Object.fromEntries(dates) }
    references.set(card, await world.send(card.form, uuidOf(JSON.stringify(card)), answers))
    return true
  }

  /** The cases that a person has letters about; the coordinator is only looking at those of one card. */
  const concerns = (deed: Extract<Deed, { type: 'answers' }>): ReadonlySet<string | undefined> => {
    if (['triage', 'whom'].includes(deed.question)) return new Set([references.get(deed.card)])
    const own = inbox.filter(({ to }) => to === emailOf(deed.card))
    return new Set(own.map(({ caseReference }) => caseReference))
  }

  const answer = async (deed: Extract<Deed, { type: 'answers' }>, today: string): Promise<boolean> => {
    const to = deed.isCoordinator ? COORDINATOR : emailOf(deed.card)
    const about = concerns(deed)
    const letter = inbox.findLast(
      (one) => one.to === to && one.letter === deed.question && about.has(one.caseReference),
    )
    const link = letter?.links.find((url) => url.includes(`choice=${deed.choice}`))
    if (link === undefined) return false
    const { page } = await world.look(link)
    const version = /name="version" value="(\d+)"/.exec(page)?.[1]
    if (version === undefined) return false
    const offerId = deed.picks && offeredIn(page, deed.picks)
    if (deed.picks && offerId === undefined) return false
    const fields = { ...deed.fields(today), ...(offerId !== undefined && { offerId }) }
    await world.press(link.split('?')[0] ?? link, [
      ['choice', deed.choice],
      ['version', version],
      ...Object.entries(fields).map(([name, value]) => [`${deed.choice}-${name}`, value] as const),
    ])
    return true
  }

  const act = (deed: Deed, today: string): Promise<boolean> =>
    deed.type === 'sends' ? send(deed.card, today) : answer(deed, today)

  /** Everybody does the next thing they can, then a quarter of an hour passes, until the day's deeds are done. */
  const playDay = async (day: number): Promise<void> => {
    const today = dayOf(start + day * DAY)
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const due = queues.filter(({ deeds }) => deeds[0] !== undefined && deeds[0].on <= day)
      if (due.length === 0) return
      await readMail()
      for (const { scene, deeds } of due) {
        const [deed] = deeds
        if (deed === undefined || !(await act(deed, today))) continue
        deeds.shift()
        if (deeds.length === 0) tell(scene)
      }
      await world.advance(A_ROUND)
    }
    const stuck = queues.flatMap(({ scene, deeds }) =>
      deeds[0] !== undefined && deeds[0].on <= day ? [`${scene.title}: ${JSON.stringify(deeds[0])}`] : [],
    )
    throw new Error(`on day ${day} no letter came for\n${stuck.join('\n')}`)
  }

  const days = new Set(scenes.flatMap(({ deeds }) => deeds.map(({ on }) => on)))
  for (const day of [...days].toSorted((one, other) => one - other)) {
    await world.advance(Math.max(0, start + day * DAY - (await world.now())))
    await playDay(day)
  }
  await world.advance(Math.max(0, start + LAST_DAY * DAY - (await world.now())))
}

/** The value of the offer among the suggestions on the coordinator's page. */
const offeredIn = (page: string, card: Card): string | undefined => {
  const title = String(card.answers['offerTitle'])
  const options = page.matchAll(/name="propose-offerId"[^>]* value="([^"]+)"[^>]*>\s*<span>([^<]*)/g)
  return [...options].find(([, , label]) => label?.includes(title))?.[1]
}
