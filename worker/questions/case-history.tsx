import type { Locale } from '../../forms/locale.ts'
import { languages } from '../language/languages.ts'
import { type Day, Timeline } from '../pages/timeline.tsx'
import { localeOf } from '../telling/reader.ts'
import type { Happened } from '../words/page-words.ts'
import { pageWords, sideWords, wordsOf } from '../words/wording.ts'
import { capital } from './capital.ts'
import type { CaseView } from './case-view.ts'

type Event = CaseView['own']['events'][number]

/** What happened, day by day; events that are ours alone are left out, and a day says nothing twice. */
export function History({ view }: { readonly view: CaseView }) {
  const said = pageWords(localeOf(view.found, view.personId))
  return (
    <>
      <h2>{said.whatHappened}</h2>
      <Timeline days={daysOf(view)} earlier={said.earlier} />
    </>
  )
}

const daysOf = (view: CaseView): readonly Day[] => {
  const { found, own, personId } = view
  const locale = localeOf(found, personId)
  const days = new Map<string, Set<string>>()
  for (const event of own.events) {
    const text = pageWords(locale).happened[event.type](toldOf(view, event, locale))
    if (text === undefined) continue
    const on = languages[locale].date(event.at, found.network.timeZone)
    days.set(on, (days.get(on) ?? new Set()).add(text))
  }
  return [...days].map(([on, texts]) => ({ on, texts: [...texts] }))
}

const toldOf = (view: CaseView, event: Event, locale: Locale): Happened => {
  const { snapshot, own, personId } = view
  const state = stateIn(event, own.events)
  return {
    who: whoseOf(view, event),
    state: state === undefined ? undefined : capital(wordsOf(snapshot.case.process, locale).states[state] ?? state),
    choice: choiceIn(view, event, locale),
    isTold: event.type === 'question.answered' && event.actorId !== personId && giverOf(own.events, event) === personId,
  }
}

/** A case that began with a submission tells that, and not that it waits for the address to be confirmed. */
const stateIn = ({ type, data }: Event, all: readonly Event[]): string | undefined => {
  if (type === 'case.moved') return String(data['to'])
  const isBegun = all.some((one) => one.type === 'submission.received')
  return type === 'case.opened' && !isBegun ? String(data['state']) : undefined
}

/** Of contacts it counts whose were given away, of an answer who gave it; else whom the event names, or who acted. */
const whoseOf = ({ personId, found, own }: CaseView, event: Event): Happened['who'] => {
  const { type, data, actorId } = event
  if (type === 'contact.released') {
    if (data['of'] === personId) return 'reader'
    return data['to'] === personId ? 'other' : 'staff'
  }
  const named = typeof data['personId'] === 'string' ? data['personId'] : undefined
  const id = named ?? giverOf(own.events, event) ?? actorId
  if (id === personId) return 'reader'
  return id !== null && found.staff.includes(id) ? 'staff' : 'other'
}

/** Whose answer it is, whoever wrote it down: of the staff any may answer for the others, so there the actor counts. */
const giverOf = (events: readonly Event[], event: Event): string | undefined => {
  if (event.type !== 'question.answered') return undefined
  const asked = askedIn(events, event)?.data
  return asked === undefined || asked['role'] === 'coordinator' ? undefined : String(asked['personId'])
}

const askedIn = (events: readonly Event[], { data }: Event): Event | undefined =>
  events.find((one) => one.type === 'question.asked' && one.data['questionId'] === data['questionId'])

/** The button that was pressed, as its question had it. */
const choiceIn = ({ own, snapshot }: CaseView, event: Event, locale: Locale): string | undefined => {
  const { choice } = event.data
  if (event.type !== 'question.answered' || typeof choice !== 'string') return undefined
  const name = String(askedIn(own.events, event)?.data['name'])
  const words = wordsOf(snapshot.case.process, locale)
  const question = words.questions[name] ?? sideWords(locale).questions[name]
  return (question?.choices[choice] ?? words.anytime[choice])?.label
}
