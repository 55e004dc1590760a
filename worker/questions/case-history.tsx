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
  const { snapshot, own } = view
  const state = stateIn(event, own.events)
  return {
    who: whoseOf(view, event),
    state: state === undefined ? undefined : capital(wordsOf(snapshot.case.process, locale).states[state] ?? state),
    choice: choiceIn(view, event, locale),
  }
}

/** A case that began with a submission tells that, and not that it waits for the address to be confirmed. */
const stateIn = ({ type, data }: Event, all: readonly Event[]): string | undefined => {
  if (type === 'case.moved') return String(data['to'])
  const isBegun = all.some((one) => one.type === 'submission.received')
  return type === 'case.opened' && !isBegun ? String(data['state']) : undefined
}

/** Of contacts it counts whose were given away; else whom the event names, or who acted. */
const whoseOf = ({ personId, found }: CaseView, { type, data, actorId }: Event): Happened['who'] => {
  if (type === 'contact.released') {
    if (data['of'] === personId) return 'reader'
    return data['to'] === personId ? 'other' : 'staff'
  }
  const id = typeof data['personId'] === 'string' ? data['personId'] : actorId
  if (id === personId) return 'reader'
  return id !== null && found.staff.includes(id) ? 'staff' : 'other'
}

/** The button that was pressed, as its question had it. */
const choiceIn = ({ own, snapshot }: CaseView, { type, data }: Event, locale: Locale): string | undefined => {
  const { questionId, choice } = data
  if (type !== 'question.answered' || typeof choice !== 'string') return undefined
  const asked = own.events.find((one) => one.type === 'question.asked' && one.data['questionId'] === questionId)
  const name = String(asked?.data['name'])
  const words = wordsOf(snapshot.case.process, locale)
  const question = words.questions[name] ?? sideWords(locale).questions[name]
  return (question?.choices[choice] ?? words.anytime[choice])?.label
}
