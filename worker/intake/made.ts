import { consentProof } from '../../forms/consent-proof.ts'
import { isRecord } from '../../forms/json.ts'
import type { Locale } from '../../forms/locale.ts'
import { publish } from '../../forms/publish.ts'
import { fieldsOf } from '../../forms/sections.ts'
import { names } from '../names.ts'
import type { Network } from '../networks/store.ts'
import { addressOf } from '../people/email-key.ts'
import type { Instant } from '../process/calendar.ts'
import type { IntakeForm } from './forms.ts'
import type { Sent } from './receive.ts'
import type { NewSubmission } from './reception.ts'

/** The rows of one submission: provisional person and organisation, what was said, and what was agreed to. */
export const makeSubmission = async (
  { intake, site, clientId, behalf }: Sent,
  { network, locale }: { readonly network: Network; readonly locale: Locale },
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
      ...addressOf(text('email') ?? ''),
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
      source: behalf?.source ?? 'web',
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

export const textIn = (answers: Readonly<Record<string, unknown>>, field: string): string | undefined => {
  const value = answers[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}
