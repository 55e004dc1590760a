import * as v from 'valibot'
import { type Answers, type Fields, press, questionLink, submit } from './by-hand.ts'
import { beginCalendar, type Calendar } from './calendar.ts'
import { readLetters } from './mailbox.ts'
import { type Server, startServer } from './server.ts'
import { casesOf, rowsAs } from './stored.ts'
import { until } from './until.ts'

export const koordinator = 'koordinator@example.org'
export const helyettes = 'helyettes@example.org'

/** A started server with its clock, without a browser: what happens when people answer, or do not. */
export interface Scene {
  readonly server: Server
  readonly baseUrl: string
  readonly calendar: Calendar
  /** Presses a button of the newest letter of that name about a case of that reference, and lets it settle. */
  readonly say: (to: string, letter: string, choice: string, fields?: Fields, reference?: string) => Promise<void>
  /** A need or an offer, sent and confirmed; its reference. */
  readonly submitted: (form: 'ngo' | 'company', email: string, changed?: Answers) => Promise<string>
  /** An NGO and a company whose need and offer were accepted. */
  readonly pair: (name: string) => Promise<Pair>
  readonly end: () => Promise<void>
}

export interface Pair {
  readonly ngo: string
  readonly company: string
  readonly needReference: string
  readonly offerId: string
}

/** @param afterAnswer what happens as soon as a press has been answered. */
export const beginScene = async (afterAnswer: (server: Server) => Promise<void> = async () => {}): Promise<Scene> => {
  const server = await startServer()
  const { baseUrl } = server
  const calendar = await beginCalendar(baseUrl)

  const answer = async (to: string, name: string, choice: string, fields: Fields = {}, reference?: string) => {
    const letter = await until(
      `the letter ${name} to ${to}`,
      async () =>
        (await readLetters(baseUrl, { to, letter: name })).findLast(
          (one) => reference === undefined || one.caseReference === reference,
        ),
      8000,
    )
    const response = await press(questionLink(letter), choice, fields)
    if (response.status !== 303) {
      throw new Error(`"${choice}" to ${name} of ${to}: ${response.status}\n${wordsOf(await response.text())}`)
    }
    await afterAnswer(server)
  }

  const say: Scene['say'] = async (...said) => {
    await answer(...said)
    await calendar.settle()
  }

  const submitted: Scene['submitted'] = async (form, email, changed = {}) => {
    const { reference } = await submit(baseUrl, form, { email, ...changed })
    await answer(email, 'confirmAddress', 'confirm')
    return reference
  }

  return {
    server,
    baseUrl,
    calendar,
    say,
    submitted,
    pair: async (name) => {
      const [ngo, company] = [`${name}@ngo.example.org`, `${name}@company.example.org`]
      const needReference = await submitted('ngo', ngo)
      const offerReference = await submitted('company', company)
      await answer(koordinator, 'triage', 'accept', {}, needReference)
      await answer(koordinator, 'triage', 'accept', {}, offerReference)
      await calendar.settle()
      const offer = casesOf(server, company).find(({ process }) => process === 'offer')
      if (!offer) throw new Error(`the offer of ${company} was not opened`)
      return { ngo, company, needReference, offerId: offer.id }
    },
    end: server.discard,
  }
}

const wordsOf = (html: string): string =>
  html
    .replaceAll(/<style.*?<\/style>|<[^>]+>/gs, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

export const propose = (scene: Scene, { offerId, needReference }: Pair): Promise<void> =>
  scene.say(koordinator, 'whom', 'propose', { offerId, writesFirst: 'ngo' }, needReference)

export const introduce = async (scene: Scene, pair: Pair): Promise<void> => {
  await propose(scene, pair)
  await scene.say(pair.company, 'wouldYouLike', 'yes')
  await scene.say(pair.ngo, 'wouldYouLike', 'yes')
}

/** Up to the question for the agreement, which the NGO writes. */
export const settleOn = async (scene: Scene, pair: Pair): Promise<void> => {
  await introduce(scene, pair)
  await scene.calendar.pass('3d')
  await scene.say(pair.ngo, 'haveYouWritten', 'agreed')
}

export const agreement = (startsOn: string, endsOn: string): Fields => ({
  result: 'Egy honlap',
  inScope: 'Tervezés és betanítás',
  giverGives: 'Három hallgató munkája',
  receiverGives: 'Szövegek és képek',
  startsOn,
  endsOn,
  giverDecides: 'A mentor',
  receiverDecides: 'Az elnökség',
})

/** Up to the work itself, which ends so many days after the day `from` of the calendar. */
export const begin = async (scene: Scene, pair: Pair, days: number): Promise<void> => {
  await settleOn(scene, pair)
  const today = scene.calendar.dayOf(await scene.calendar.now())
  const { date } = scene.calendar
  await scene.say(pair.ngo, 'agreement', 'send', agreement(date(today), date(today + days)))
  await scene.say(pair.company, 'confirmAgreement', 'confirm')
}

const told = v.object({ letter: v.string(), email: v.string(), sentAt: v.number() })

/**
 * Every letter about somebody's cases since an instant, `day to letter`, as the outbox has it: several of them may
 * have left in one mail. Days count from `since`.
 */
export const lettersAbout = (scene: Scene, email: string, since: string): string[] => {
  const first = scene.calendar.dayOf(since)
  const ids = JSON.stringify(casesOf(scene.server, email).map(({ id }) => id))
  return rowsAs(
    scene.server,
    told,
    `select l.letter, p.email, l.sent_at as sentAt from letters l join people p on p.id = l.person_id
     where l.state = 'sent' and l.sent_at > ? and l.case_id in (select value from json_each(?)) order by l.sent_at, l.letter, p.email`,
    Date.parse(since),
    ids,
  ).map(({ letter, email: to, sentAt }) => {
    const day = scene.calendar.dayOf(new Date(sentAt).toISOString()) - first
    return `${day} ${to.split('@')[to === koordinator || to === helyettes ? 0 : 1]} ${letter}`
  })
}
