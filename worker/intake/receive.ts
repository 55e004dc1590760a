import { check } from '../../forms/check.ts'
import type { FieldError } from '../../forms/codes.ts'
import { sha256 } from '../../forms/hash.ts'
import { storedEmail } from '../../forms/kinds/email.ts'
import { isRecord } from '../../forms/json.ts'
import type { Locale } from '../../forms/locale.ts'
import { optional } from '../../forms/optional.ts'
import { publish } from '../../forms/publish.ts'
import { afterwards } from './afterwards.ts'
import { names } from '../names.ts'
import type { Network } from '../networks/store.ts'
import { mailboxKey } from '../people/email-key.ts'
import { joinedAsTyped } from '../people/proof.ts'
import { begin } from '../process/advance.ts'
import { dateOf, day, type Instant } from '../process/calendar.ts'
import { processOf } from '../process/processes.ts'
import { conflictOf } from '../process/write.ts'
import type { Setting } from '../setting.ts'
import type { IntakeForm } from './forms.ts'
import { makeSubmission, textIn } from './made.ts'
import { coordinatorBy, type Source } from './on-behalf.ts'
import { MOST_A_DAY, type Signal, signalsOf } from './signals.ts'
import { writeReception } from './receiver-binding.ts'
import { localeFor, type Wish } from './spoken.ts'
import { formVersionStatement, readByClientId, readReceiving, type Receiving, receivingKnown } from './store.ts'

export interface Sent {
  readonly slug: string
  readonly intake: IntakeForm
  readonly raw: unknown
  readonly wish: Wish
  readonly site: string | undefined
  /** Made by the client; the key by which a replay is known. */
  readonly clientId: string
  readonly trap: string
  /** Fields that held a file. */
  readonly files: readonly string[]
  /** A coordinator writes down what she was told: her link, and how it came. */
  readonly behalf: { readonly by: string; readonly source: Source } | undefined
}

export type Received =
  | {
      readonly type: 'received'
      readonly id: string
      readonly reference: string
      readonly state: string
      readonly caseId: string
      readonly locale: Locale
    }
  | ({ readonly type: 'refused'; readonly errors: readonly FieldError[] } & Spoken)
  | ({ readonly type: 'reused' } & Spoken)
  /** The coordinator's link has expired, or was never hers. */
  | ({ readonly type: 'expired' } & Spoken)
  | { readonly type: 'unknownNetwork' }

interface Spoken {
  readonly network: Network
  readonly locale: Locale
}

/**
 * Takes a submission in: one batch, then the answer; the letter leaves afterwards. What the batch is decided by is what
 * this isolate knows already; the batch itself checks it, and where it does not hold any more it is read and decided
 * again. Nothing that already exists changes before the address is confirmed, so that nobody can overwrite a record by
 * typing an address.
 */
export const receive = async (setting: Setting, sent: Sent): Promise<Received> => {
  const received = await attempt(setting, sent, 1)
  if (received.type === 'received') afterwards(setting)
  return received
}

const attempt = async (setting: Setting, sent: Sent, count: number): Promise<Received> => {
  const { env } = setting
  const now = await setting.now()
  const mailbox = mailboxKey(emailIn(sent.raw) ?? '')
  const known = count === 1 ? receivingKnown(sent.slug) : undefined
  const found = known ?? (await readReceiving(env.DB, sent.slug, mailbox, now))
  if (!found) return { type: 'unknownNetwork' }
  const { network } = found
  const spoken = { network, locale: localeFor(network, sent.wish) }
  const coordinator = sent.behalf && (await coordinatorBy(env, network, sent.behalf.by, now))
  if (sent.behalf && coordinator === undefined) return { type: 'expired', ...spoken }
  // Somebody who rang up may have no address at all; the coordinator then answers for them.
  const intake =
    coordinator === undefined ? sent.intake : { ...sent.intake, form: optional(sent.intake.form, ['email']) }
  const checked = check(intake.form, sent.raw, { today: dateOf(now, network.timeZone) })
  const files = sent.files.map((field) => ({ field, code: 'file_not_taken' as const }))
  if (!checked.ok || files.length > 0)
    return { type: 'refused', errors: [...files, ...(checked.ok ? [] : checked.errors)], ...spoken }
  const when = { now, coordinator, mailbox, spoken }
  const written = await write(env, { ...sent, intake }, found, checked.answers, when)
  if (written !== 'outdated') return written
  if (count === MOST_ATTEMPTS) throw new Error(`a submission was outdated ${MOST_ATTEMPTS} times`)
  return attempt(setting, sent, count + 1)
}

/** References are short enough to be said on the telephone, so two may meet; and the network may just have changed. */
const MOST_ATTEMPTS = 5

/** As it will be stored: a limit for one spelling of an address would be none. */
const emailIn = (raw: unknown): string | undefined => (isRecord(raw) ? storedEmail(raw['email']) : undefined)

/** `outdated`: what it was decided by has changed, or another case has the reference already; nothing was written. */
const write = async (
  env: Env,
  sent: Sent,
  found: Receiving,
  answers: Readonly<Record<string, unknown>>,
  when: {
    readonly now: Instant
    readonly coordinator: string | undefined
    readonly mailbox: string
    readonly spoken: Spoken
  },
): Promise<Received | 'outdated'> => {
  const { now, coordinator, mailbox, spoken } = when
  const { network, staff } = found
  const contentHash = await sha256(JSON.stringify(answers))
  const made = await makeSubmission(sent, spoken, answers, contentHash, now)
  const { submission, person } = made
  // What a coordinator writes down has been seen by a person already, and asks no address for anything.
  const signals =
    coordinator === undefined
      ? signalsOf({ answers, trap: sent.trap, unconfirmedToday: found.unconfirmedToday })
      : ([] as const)
  const step = begin(
    processOf,
    {
      id: submission.caseId,
      networkId: network.id,
      reference: submission.reference,
      process: 'intake',
      state: coordinator === undefined ? firstState(signals) : 'triage',
      roles: { submitter: person.id },
      memo: {
        form: sent.intake.form.name,
        source: submission.source,
        submissionId: submission.id,
        cardUntil: textIn(answers, sent.intake.card.until) ?? null,
        ...(signals.length > 0 && { signals }),
      },
      parentId: null,
      counterpartId: null,
      sameReference: true,
      inherits: [],
      actor: coordinator === undefined ? { type: 'person', id: person.id } : { type: 'coordinator', id: coordinator },
      first: { type: 'submission.received', data: { submissionId: submission.id, form: submission.form } },
      also: made.consents.map(({ purpose, textVersion, textHash }) => ({
        type: 'consent.given',
        data: { submissionId: submission.id, purpose, textVersion, textHash },
      })),
    },
    { zone: network.timeZone, settling: network.settling, staff, mail: {}, heard: {} },
    now,
    names,
  )
  try {
    const isLimited = coordinator === undefined && !signals.includes('flood')
    const granted = {
      slug: network.slug,
      mailboxKey: mailbox,
      since: now - day,
      stored: found.stored,
      most: isLimited ? MOST_A_DAY : null,
    }
    await writeReception(env, { step, made, granted }, [
      ...(coordinator === undefined ? [] : [joinedAsTyped(env.DB, person.id)]),
      ...(await newVersion(env, sent.intake, now)),
    ])
    stored.add(submission.formVersion)
    return {
      type: 'received',
      id: submission.id,
      reference: submission.reference,
      state: step.case.state,
      caseId: step.case.id,
      locale: spoken.locale,
    }
  } catch (error) {
    const conflict = conflictOf(error)
    if (conflict === 'submission') return replay(env, sent, spoken, contentHash)
    if (conflict === 'stale') return 'outdated'
    throw error
  }
}

const firstState = (signals: readonly Signal[]): string => (signals.length > 0 ? 'held' : 'unconfirmed')

const replay = async (env: Env, { clientId }: Sent, spoken: Spoken, contentHash: string): Promise<Received> => {
  const first = await readByClientId(env.DB, spoken.network.id, clientId)
  if (first?.contentHash !== contentHash) return { type: 'reused', ...spoken }
  const { id, reference, state, caseId } = first
  return { type: 'received', id, reference, state, caseId, locale: spoken.locale }
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
