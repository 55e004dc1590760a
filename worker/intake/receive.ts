import { check } from '../../forms/check.ts'
import type { FieldError } from '../../forms/codes.ts'
import { consentProof } from '../../forms/consent-proof.ts'
import { fieldsOf } from '../../forms/sections.ts'
import { sha256 } from '../../forms/hash.ts'
import { isRecord } from '../../forms/json.ts'
import type { Locale } from '../../forms/locale.ts'
import { publish } from '../../forms/publish.ts'
import { sendSoon } from '../mail/outbox.ts'
import { names } from '../names.ts'
import type { Network } from '../networks/store.ts'
import { emailKey } from '../people/email-key.ts'
import { begin } from '../process/advance.ts'
import { dateOf, type Instant } from '../process/calendar.ts'
import { processOf } from '../process/processes.ts'
import { conflictOf, statementsOf } from '../process/write.ts'
import type { Setting } from '../setting.ts'
import type { IntakeForm } from './forms.ts'
import { signalsOf } from './signals.ts'
import {
  formVersionStatement,
  type NewSubmission,
  readByClientId,
  readReceiving,
  type Receiving,
  submissionStatements,
} from './store.ts'

export interface Sent {
  readonly slug: string
  readonly intake: IntakeForm
  readonly raw: unknown
  readonly locale: Locale
  readonly site: string | undefined
  /** Made by the client; the key by which a replay is known. */
  readonly clientId: string
  readonly trap: string
  readonly source: 'web'
}

export type Received =
  | { readonly type: 'received'; readonly id: string; readonly reference: string; readonly state: string; readonly caseId: string }
  | { readonly type: 'refused'; readonly errors: readonly FieldError[]; readonly network: Network }
  | { readonly type: 'reused'; readonly network: Network }
  | { readonly type: 'unknownNetwork' }

/**
 * Takes a submission in: one read, one batch, then the answer; the letter leaves afterwards. Nothing that already
 * exists changes before the address is confirmed, so that nobody can overwrite a record by typing an address.
 */
export const receive = async (setting: Setting, sent: Sent): Promise<Received> => {
  const { env } = setting
  const now = await setting.now()
  const found = await readReceiving(env.DB, sent.slug, emailKey(emailIn(sent.raw)), now)
  if (!found) return { type: 'unknownNetwork' }
  const { network } = found
  const checked = check(sent.intake.form, sent.raw, { today: dateOf(now, network.timeZone) })
  if (!checked.ok) return { type: 'refused', errors: checked.errors, network }
  const received = await write(env, sent, found, checked.answers, now)
  setting.later(sendSoon(setting))
  return received
}

const emailIn = (raw: unknown): string => (isRecord(raw) && typeof raw['email'] === 'string' ? raw['email'] : '')

const write = async (
  env: Env,
  sent: Sent,
  found: Receiving,
  answers: Readonly<Record<string, unknown>>,
  now: Instant,
): Promise<Received> => {
  const { network, staff } = found
  const contentHash = await sha256(JSON.stringify(answers))
  const made = await makeSubmission(sent, network, answers, contentHash, now)
  const { submission, person } = made
  const signals = signalsOf({ answers, trap: sent.trap, unconfirmedToday: found.unconfirmedToday })
  const step = begin(
    processOf,
    {
      id: submission.caseId,
      networkId: network.id,
      reference: submission.reference,
      process: 'intake',
      state: signals.length > 0 ? 'held' : 'unconfirmed',
      roles: { submitter: person.id },
      memo: {
        form: sent.intake.form.name,
        source: sent.source,
        submissionId: submission.id,
        cardUntil: textIn(answers, sent.intake.card.until) ?? null,
        ...(signals.length > 0 && { signals }),
      },
      parentId: null,
      counterpartId: null,
      sameReference: true,
      inherits: [],
      actor: { type: 'person', id: person.id },
      first: { type: 'submission.received', data: { submissionId: submission.id, form: submission.form } },
    },
    { zone: network.timeZone, settling: network.settling, staff, mail: {}, heard: {} },
    now,
    names,
  )
  try {
    await env.DB.batch([
      ...(await statementsOf(env.DB, step, names.id)),
      ...submissionStatements(env.DB, made),
      ...(await newVersion(env, sent.intake, now)),
    ])
    stored.add(submission.formVersion)
    return { type: 'received', id: submission.id, reference: submission.reference, state: step.case.state, caseId: step.case.id }
  } catch (error) {
    if (conflictOf(error) !== 'submission') throw error
    return replay(env, sent, network, contentHash)
  }
}

const replay = async (env: Env, { clientId }: Sent, network: Network, contentHash: string): Promise<Received> => {
  const first = await readByClientId(env.DB, network.id, clientId)
  if (first?.contentHash !== contentHash) return { type: 'reused', network }
  return { type: 'received', id: first.id, reference: first.reference, state: first.state, caseId: first.caseId }
}

const makeSubmission = async (
  { intake, locale, site, clientId, source }: Sent,
  network: Network,
  answers: Readonly<Record<string, unknown>>,
  contentHash: string,
  now: Instant,
): Promise<NewSubmission> => {
  const { form, side } = intake
  const { version } = await publish(form)
  const text = (field: string): string | null => textIn(answers, field) ?? null
  const name = isRecord(answers['contactName']) ? answers['contactName'] : {}
  const [id, personId, organisationId, caseId] = [names.id(), names.id(), names.id(), names.id()]
  const common = { networkId: network.id, createdAt: now }
  return {
    organisation: {
      ...common,
      id: organisationId,
      side,
      name: text('organisationName') ?? '',
      settlement: text('settlement'),
      postalCode: text('postalCode'),
      taxNumber: text('taxNumber'),
      openRequests: typeof answers['openRequests'] === 'number' ? answers['openRequests'] : 1,
    },
    person: {
      ...common,
      id: personId,
      email: text('email') ?? '',
      emailKey: emailKey(text('email') ?? ''),
      familyName: textIn(name, 'familyName') ?? '',
      givenName: textIn(name, 'givenName') ?? '',
      phone: text('phone'),
      position: text('contactRole'),
      locale,
      organisationId,
    },
    submission: {
      networkId: network.id,
      id,
      clientId,
      contentHash,
      form: form.name,
      formVersion: version,
      locale,
      site: site ?? null,
      source,
      answers,
      personId,
      organisationId,
      caseId,
      reference: names.reference(),
      receivedAt: now,
    },
    consents: await consentsIn(intake, answers, { locale, network, personId, submissionId: id, now }),
  }
}

interface Giving {
  readonly locale: Locale
  readonly network: Network
  readonly personId: string
  readonly submissionId: string
  readonly now: Instant
}

/** Each ticked consent with the words it was given to. */
const consentsIn = async (
  { form }: IntakeForm,
  answers: Readonly<Record<string, unknown>>,
  { locale, network, personId, submissionId, now }: Giving,
): Promise<NewSubmission['consents']> => {
  const ticked = fieldsOf(form.sections).filter(([name, field]) => field.kind === 'consent' && answers[name] === true)
  return Promise.all(
    ticked.map(async ([purpose]) => {
      const fill = { controller: network.controller, notice: network.noticeUrl }
      const { hash, version } = await consentProof(form, purpose, locale, fill)
      return {
        id: names.id(),
        networkId: network.id,
        personId,
        submissionId,
        purpose,
        textHash: hash,
        textVersion: version,
        locale,
        givenAt: now,
      }
    }),
  )
}

const textIn = (answers: Readonly<Record<string, unknown>>, field: string): string | undefined => {
  const value = answers[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Versions this isolate has stored already. */
const stored = new Set<string>()

const newVersion = async (env: Env, { form }: IntakeForm, now: Instant): Promise<D1PreparedStatement[]> => {
  const published = await publish(form)
  if (stored.has(published.version)) return []
  return [
    formVersionStatement(env.DB, {
      form: form.name,
      version: published.version,
      published: JSON.stringify(published),
      publishedAt: now,
    }),
  ]
}
