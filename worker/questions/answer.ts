import { check } from '../../forms/check.ts'
import type { FieldError } from '../../forms/codes.ts'
import { fromEntries } from '../../forms/entries.ts'
import type { Form } from '../../forms/define.ts'
import { fieldsOf } from '../../forms/sections.ts'
import { passOn } from '../../forms/answers/pass-on.ts'
import { names } from '../names.ts'
import { addressOf, domainOf } from '../people/email-key.ts'
import { proofOf } from '../people/proof.ts'
import { isPublicProvider } from '../people/public-providers.ts'
import type { Input } from '../process/answering.ts'
import { dateOf } from '../process/calendar.ts'
import type { Fields } from '../process/context.ts'
import { drive } from '../process/drive.ts'
import { pursue } from '../process/pursue.ts'
import type { Actor, Refusal } from '../process/step.ts'
import type { Setting } from '../setting.ts'
import { canAskAgain, closingOf } from './closing.ts'
import { blockIfWished } from './mistyped.ts'
import { choicesIn, type Opened } from './opened.ts'
import { askedAgainKey, namedPerson } from './store.ts'
import { isVouchedFor, isWaitedFor } from './vouched.ts'

export type Entries = readonly (readonly [string, string])[]

/** The body of a pressed button. */
export interface Sent {
  readonly entries: Entries
  /** Names under which a file was sent; no question takes one. */
  readonly files: readonly string[]
}

/** What became of a pressed button. `typed` is kept for the page that asks again. */
export type Pressed =
  | { readonly type: 'recorded' }
  | { readonly type: 'refused'; readonly because: Refusal }
  | { readonly type: 'choiceMissing'; readonly typed: Entries }
  | {
      readonly type: 'fieldsWrong'
      readonly choice: string
      readonly errors: readonly FieldError[]
      readonly typed: Entries
    }

/** What the page of a closed question sends; no choice of any table has this name. */
export const ASK_ME_AGAIN = 'askMeAgain'

/** What the page of an open question sends for whoever it came to by mistake; no choice of any table has this name. */
export const NOT_MINE = 'notMine'

/** A POST to the link of a question: the one thing in a letter that changes anything. */
export const press = async (setting: Setting, opened: Opened, sent: Sent): Promise<Pressed> => {
  const { entries } = sent
  if (isOneClick(entries)) {
    return say(setting, opened, { type: 'quiet', questionId: opened.question.id, ...spoken(opened) })
  }
  const [choice = '', another] = choicesSent(entries)
  if (another !== undefined) return unclear(opened, entries)
  switch (choice) {
    case 'undo':
      return say(setting, opened, { type: 'undo', questionId: opened.question.id, ...spoken(opened) })
    case ASK_ME_AGAIN: {
      if (!canAskAgain(opened)) return unclear(opened, entries)
      const key = askedAgainKey(opened.question.id)
      return say(setting, opened, { type: 'ask', letter: 'askedAgain', key, ...spoken(opened) })
    }
    case NOT_MINE:
      // An address has a "not me" of its own.
      if (opened.question.name === 'confirmAddress') return unclear(opened, entries)
      return (
        notTheirs(opened, entries) ??
        say(setting, opened, { type: 'notMine', questionId: opened.question.id, ...spoken(opened) })
      )
    case 'passOn':
      return passOnTo(setting, opened, sent)
    default:
      return answer(setting, opened, sent, choice)
  }
}

const answer = async (setting: Setting, opened: Opened, sent: Sent, choice: string): Promise<Pressed> => {
  const { entries } = sent
  const { question, found } = opened
  if (choice === 'confirm' && isWaitedFor(opened)) {
    await setting.env.DB.batch([...proofIn(setting, opened)])
    return { type: 'recorded' }
  }
  if (choice === 'notMe' && closingOf(opened) === 'mistyped') {
    await blockIfWished(setting.env, opened, entries)
    return { type: 'recorded' }
  }
  if (opened.standing.type !== 'open') return { type: 'refused', because: refusalOf(opened) }
  if (Number(valueOf(entries, 'version')) !== question.version) return { type: 'refused', because: 'version_stale' }
  const chosen = choicesIn(opened).find(([name]) => name === choice)
  if (!chosen) return { type: 'choiceMissing', typed: entries }
  const [, form] = chosen
  const today = dateOf(opened.now, found.network.timeZone)
  const raw = form && check(form, rawOf(form, choice, entries), { today })
  const checked = withoutFiles(raw ?? { ok: true, answers: {} }, choice, sent)
  if (!checked.ok) return { type: 'fieldsWrong', choice, errors: checked.errors, typed: entries }
  return say(setting, opened, {
    type: 'answer',
    questionId: question.id,
    choice,
    version: question.version,
    fields: checked.answers,
    settle: 'later',
    ...spoken(opened),
  })
}

/** Nothing, or more than one thing, was said that this question can take. */
const unclear = (opened: Opened, entries: Entries): Pressed =>
  opened.standing.type === 'open'
    ? { type: 'choiceMissing', typed: entries }
    : { type: 'refused', because: refusalOf(opened) }

const refusalOf = ({ standing }: Opened): Refusal =>
  standing.type === 'otherSettling' ? 'question_settling' : 'question_closed'

/** The page puts the choice before the names of its fields, since two choices may ask the same; plain names will do. */
export const rawOf = (form: Form, choice: string, entries: Entries): Fields => {
  const prefix = `${choice}-`
  const known = new Set(fieldsOf(form.sections).map(([name]) => name))
  const own = entries.flatMap(([name, value]) => {
    if (name.startsWith(prefix)) return [[name.slice(prefix.length), value] as const]
    return known.has(name.split('.')[0] ?? '') ? [[name, value] as const] : []
  })
  return fromEntries(form, own)
}

type Checked<Answers> =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** What was checked, unless a file was sent too: it is refused by the name it came under, as the intake does. */
export const withoutFiles = <Answers>(
  checked: Checked<Answers>,
  choice: string,
  { files }: Pick<Sent, 'files'>,
): Checked<Answers> => {
  const prefix = `${choice}-`
  const errors = files.map((name) => ({
    field: name.startsWith(prefix) ? name.slice(prefix.length) : name,
    code: 'file_not_taken' as const,
  }))
  if (errors.length === 0) return checked
  return { ok: false, errors: [...errors, ...(checked.ok ? [] : checked.errors)] }
}

/** Why a question cannot be handed away from its page; coordinators do so at the desk. */
const notTheirs = (opened: Opened, entries: Entries): Pressed | undefined => {
  const { question, standing } = opened
  if (standing.type !== 'open' || question.role === 'coordinator') {
    return { type: 'refused', because: refusalOf(opened) }
  }
  const isStale = Number(valueOf(entries, 'version')) !== question.version
  return isStale ? { type: 'refused', because: 'version_stale' } : undefined
}

const passOnTo = async (setting: Setting, opened: Opened, sent: Sent): Promise<Pressed> => {
  const { question, found } = opened
  const { entries } = sent
  const refused = notTheirs(opened, entries)
  if (refused) return refused
  const today = dateOf(opened.now, found.network.timeZone)
  const checked = withoutFiles(check(passOn, rawOf(passOn, 'passOn', entries), { today }), 'passOn', sent)
  if (!checked.ok) return { type: 'fieldsWrong', choice: 'passOn', errors: checked.errors, typed: entries }
  const { email, contactName } = checked.answers
  const id = names.id()
  const giver = found.people.find(({ person }) => person.id === question.personId)?.person.email ?? ''
  const ownDomain = domainOf(email) === domainOf(giver) && !isPublicProvider(domainOf(email))
  const person = { id, ...addressOf(email), ...contactName, now: opened.now }
  const beside = [namedPerson(setting.env.DB, person, question.personId)]
  const input: Input = {
    type: 'passOn',
    questionId: question.id,
    toPersonId: id,
    ownDomain,
    letter: 'passedOn',
    ...spoken(opened),
  }
  return say(setting, opened, input, beside)
}

const spoken = ({ presserId, found }: Opened): { readonly actor: Actor; readonly by: string } => ({
  actor: { type: found.staff.includes(presserId) ? 'coordinator' : 'person', id: presserId },
  by: presserId,
})

const say = async (
  setting: Setting,
  opened: Opened,
  input: Input,
  beside: readonly D1PreparedStatement[] = [],
): Promise<Pressed> => {
  const { question } = opened
  // Somebody to whom it came by mistake has not said that the address is the one that was meant.
  const proof = input.type === 'notMine' ? [] : proofIn(setting, opened)
  const driven = await drive(setting, question.caseId, { input, beside: [...beside, ...proof] })
  if (driven === undefined) throw new Error(`the case of question ${question.id} is gone`)
  if (typeof driven === 'string') return { type: 'refused', because: driven }
  setting.later(pursue(setting, driven))
  return { type: 'recorded' }
}

/** Whatever is pressed behind a link proves the address that it was mailed to. */
const proofIn = ({ env }: Setting, opened: Opened): readonly D1PreparedStatement[] => {
  const { question, found, presserId, now } = opened
  // Whether this is their address is what this one question asks, as long as nobody else has said so.
  const isAsked = question.name === 'confirmAddress' && !isVouchedFor(opened)
  return isAsked ? [] : proofOf(env.DB, found.people, presserId, now)
}

/** A choice that is sent twice is one; two different ones are none. */
export const choicesSent = (entries: Entries): readonly string[] => [
  ...new Set(entries.flatMap(([name, value]) => (name === 'choice' ? [value] : []))),
]

/** RFC 8058: what a mail program sends for its own "unsubscribe". */
export const isOneClick = (entries: Entries): boolean => valueOf(entries, 'List-Unsubscribe') === 'One-Click'

export const valueOf = (entries: Entries, name: string): string => entries.find(([entry]) => entry === name)?.[1] ?? ''
