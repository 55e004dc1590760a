import { env } from 'cloudflare:workers'
import { agreement } from '../../forms/answers/agreement.ts'
import { checkIn } from '../../forms/answers/check-in.ts'
import { lookBack } from '../../forms/answers/look-back.ts'
import { survey } from '../../forms/answers/survey.ts'
import { setOffset } from '../../worker/clock/clock.ts'
import { day, minute } from '../../worker/process/calendar.ts'
import { look } from '../../worker/process/instances.ts'
import { nextDue, sweep } from '../../worker/process/sweep.ts'
import { answer } from './mail.ts'
import { type Place, placeOf, rowsOf, valueOf } from './place.ts'
import { answersOf, entriesOf, submit } from './sending.ts'
import { type Call, largestBatch, queriesOf } from './watched.ts'

/** One request with what follows it, one ring of the ticker, or one step of a workflow. */
export interface Invocation {
  readonly what: string
  readonly queries: number
  readonly largestBatch: number
  readonly calls: readonly Call[]
}

export interface Story {
  readonly place: Place
  readonly invocations: Invocation[]
  readonly answer: (to: string, letter: string, choice: string, fields?: Fields) => Promise<void>
  readonly submit: (form: 'ngo' | 'company', fields: Readonly<Record<string, unknown>>) => Promise<void>
  /** So many milliseconds pass, with all that happens in them. */
  readonly pass: (milliseconds: number) => Promise<void>
}

type Fields = Iterable<readonly [string, string]>

export const SETTLED = 11 * minute
export const coordinator = 'koordinator@example.org'
export const ngo = 'titkar@pelda-kert.example.org'
export const company = 'hr@minta-muhely.example.org'

/** @param drivenBy who looks at a case that is due: the ticker alone, or its own workflow before it. */
export const beginStory = (drivenBy: 'ticker' | 'workflow'): Story => {
  const place = placeOf()
  const { setting } = place
  const invocations: Invocation[] = []

  const measure = async <T>(what: string, run: () => Promise<T>): Promise<T> => {
    place.calls.length = 0
    const result = await run()
    const calls = [...place.calls]
    invocations.push({ what, queries: queriesOf(calls), largestBatch: largestBatch(calls), calls })
    return result
  }

  const drive = async (): Promise<void> => {
    if (drivenBy === 'workflow') {
      const due = await rowsOf(
        'select id, epoch, process, state from cases where due_at <= ? and epoch > 0',
        await setting.now(),
      )
      for (const { id, epoch, process, state } of due) {
        await measure(`look ${String(process)} ${String(state)}`, () => look(setting, String(id), Number(epoch), false))
      }
    }
    await measure('sweep', () => sweep(setting, { grace: 0, attended: true }))
  }

  const pass = async (milliseconds: number): Promise<void> => {
    const target = (await setting.now()) + milliseconds
    for (let count = 0; count < 500; count += 1) {
      const due = await nextDue(env.DB, 0)
      if (due === null || due > target) return moveTo(target)
      await moveTo(due)
      await drive()
    }
    throw new Error('the cases do not come to rest')
  }

  const moveTo = async (instant: number): Promise<void> => {
    if (instant > (await setting.now())) await setOffset(env, instant - Date.now())
  }

  return {
    place,
    invocations,
    pass,
    answer: async (to, letter, choice, fields = []) => {
      await measure(`answer ${letter} ${choice}`, () => answer(place, to, letter, choice, fields))
    },
    submit: async (form, fields) => {
      await measure(`submit ${form}`, () => submit(place, form, fields))
    },
  }
}

/** Both cards accepted, the whom-question of the need open. */
export const tellCards = async (story: Story): Promise<void> => {
  const website = { needType: 'web', needTitle: 'Honlap', settlement: 'Miskolc', postalCode: '3525' }
  await story.submit('ngo', { email: ngo, ...website })
  await story.answer(ngo, 'confirmAddress', 'confirm')
  await story.answer(coordinator, 'triage', 'askMore', [
    ['missing', 'needTitle'],
    ['words', 'Kérjük, írják le pontosabban.'],
  ])
  await story.pass(SETTLED)
  await story.answer(ngo, 'missingDetails', 'answer', [['needTitle', 'Új honlap']])
  await story.pass(SETTLED)
  await story.answer(coordinator, 'triage', 'accept')
  await story.pass(SETTLED)
  await story.submit('company', { email: company })
  await story.answer(company, 'confirmAddress', 'confirm')
  await story.answer(coordinator, 'triage', 'accept')
  await story.pass(SETTLED)
}

export const offerId = (): Promise<unknown> => valueOf(`select id from cases where process = 'offer'`)

export const propose = async (story: Story): Promise<void> =>
  story.answer(coordinator, 'whom', 'propose', [
    ['offerId', String(await offerId())],
    ['writesFirst', 'ngo'],
  ])

export const tellMeeting = async (story: Story): Promise<void> => {
  await propose(story)
  await story.pass(SETTLED)
  await story.answer(company, 'wouldYouLike', 'yes')
  await story.pass(SETTLED)
  await story.answer(ngo, 'wouldYouLike', 'yes')
  await story.pass(SETTLED)
  await story.pass(3 * day)
  await story.answer(ngo, 'haveYouWritten', 'wrote')
  await story.pass(4 * day)
  await story.answer(ngo, 'haveYouTalked', 'talked')
  await story.pass(8 * day)
  await story.answer(ngo, 'whereAreYou', 'agreed')
  await story.pass(SETTLED)
}

export const tellProject = async (story: Story): Promise<void> => {
  const today = new Date(await story.place.setting.now()).toISOString().slice(0, 10)
  const agreed = {
    ...answersOf(agreement),
    startsOn: today,
    endsOn: dayAfter(today, 90),
    milestone1On: dayAfter(today, 30),
  }
  const {
    milestone2On: _2,
    milestone3On: _3,
    milestone2: _4,
    milestone3: _5,
    ...fields
  } = { milestone2On: 0, milestone3On: 0, milestone2: 0, milestone3: 0, ...agreed }
  await story.answer(ngo, 'agreement', 'send', entriesOf(agreement, fields))
  await story.pass(SETTLED)
  await story.answer(company, 'confirmAgreement', 'confirm')
  await story.pass(SETTLED)
  for (const [length, choice] of [
    [31, 'green'],
    [15, 'amber'],
  ] as const) {
    await story.pass(length * day)
    const hours = entriesOf(checkIn, answersOf(checkIn))
    await story.answer(ngo, 'howIsItGoing', 'green', hours)
    await story.answer(company, 'howIsItGoing', choice, hours)
    await story.pass(SETTLED)
  }
  await story.pass(46 * day)
  await story.answer(company, 'isItDelivered', 'yes')
  await story.pass(SETTLED)
  await story.answer(ngo, 'isItWhatWasAgreed', 'yes')
  await story.pass(4 * day)
  for (const to of [ngo, company]) await story.answer(to, 'survey', 'answer', entriesOf(survey, answersOf(survey)))
  await story.pass(181 * day)
  await story.answer(ngo, 'lookBack', 'answer', entriesOf(lookBack, answersOf(lookBack)))
  await story.pass(SETTLED)
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * day).toISOString().slice(0, 10)
