import { fromEntries } from '../../forms/entries.ts'
import { isRecord } from '../../forms/json.ts'
import type { Locale } from '../../forms/locale.ts'
import type { Network } from '../networks/store.ts'
import { contentId } from '../pages/layout.tsx'
import { problem, problemOf } from '../problem.ts'
import { dateOf } from '../process/calendar.ts'
import { signLink } from '../questions/link.ts'
import { settingOf } from '../setting.ts'
import { formPage, type FormPage } from './form-page.tsx'
import type { IntakeForm } from './forms.ts'
import { missingPage } from './missing-page.tsx'
import type { Source } from './on-behalf.ts'
import { formNamed, type Here, localeAsked, siteOf } from './place.ts'
import { receive, type Received } from './receive.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)

export const receiveJson = async (c: Here, value: unknown): Promise<Response> => {
  const intake = formNamed(c)
  if (!intake) return problem(404, 'not_found')
  if (!isRecord(value) || !isRecord(value['answers'])) return problem(400, 'malformed')
  const { answers, submissionId, locale, site } = value
  if (submissionId !== undefined && !isUuid(submissionId)) {
    return problemOf({ status: 422, code: 'invalid', errors: [{ field: 'submissionId', code: 'wrong_type' }] })
  }
  const spoken = locale === 'hu' || locale === 'en' ? locale : (localeAsked(c) ?? 'hu')
  const received = await receive(settingOf(c.env, c.executionCtx), {
    slug: c.req.param('network') ?? '',
    intake,
    raw: answers,
    locale: spoken,
    site: siteOf(c, site),
    clientId: submissionId ?? crypto.randomUUID(),
    trap: '',
    behalf: undefined,
  })
  switch (received.type) {
    case 'received':
      return Response.json({ id: received.id, reference: received.reference, state: received.state }, { status: 201 })
    case 'refused':
      return problemOf({ status: 422, code: 'invalid', errors: received.errors, form: intake.form, locale: spoken })
    case 'reused':
      return problem(422, 'submission_id_reused')
    case 'unknownNetwork':
      return problem(404, 'not_found')
  }
}

interface Typed {
  readonly raw: Readonly<Record<string, unknown>>
  readonly locale: Locale
  readonly clientId: string
  readonly behalf: FormPage['behalf']
}

export const receiveEntries = async (c: Here, entries: readonly (readonly [string, string])[]): Promise<Response> => {
  const intake = formNamed(c)
  if (!intake) return missingPage(localeAsked(c) ?? 'hu')
  const value = (name: string): string => entries.find(([entry]) => entry === name)?.[1] ?? ''
  const raw = fromEntries(
    intake.form,
    entries.filter(([name]) => name !== 'submissionId'),
  )
  const locale = localeAsked(c) ?? 'hu'
  const clientId = isUuid(value('submissionId')) ? value('submissionId') : crypto.randomUUID()
  const by = c.req.query('by')
  const source: Source = value('_source') === 'paper' ? 'paper' : 'phone'
  const behalf = by === undefined ? undefined : { by, source }
  const received = await receive(settingOf(c.env, c.executionCtx), {
    slug: c.req.param('network') ?? '',
    intake,
    raw,
    locale,
    site: siteOf(c),
    clientId,
    trap: value('_confirm'),
    behalf,
  })
  return answerTo(c, intake, received, { raw, locale, clientId, behalf })
}

const answerTo = async (c: Here, intake: IntakeForm, received: Received, typed: Typed): Promise<Response> => {
  const { raw, locale, clientId, behalf } = typed
  const again = async (network: Network, extra: Partial<FormPage>): Promise<Response> => {
    const now = await settingOf(c.env, c.executionCtx).now()
    const today = dateOf(now, network.timeZone)
    const page = { network, intake, locale, site: siteOf(c), today, clientId, values: raw, status: 422 }
    return formPage({ ...page, ...(behalf && { behalf }), ...extra })
  }
  switch (received.type) {
    case 'received': {
      const link = await signLink(c.env.LINK_KEYS, 's', received.id, received.caseId)
      const query = new URLSearchParams({ lang: locale })
      return c.redirect(
        `/n/${c.req.param('network')}/forms/${intake.form.name}/sent/${link}?${query}#${contentId}`,
        303,
      )
    }
    case 'refused':
      return again(received.network, { errors: received.errors })
    case 'reused':
      return again(received.network, { isReused: true, clientId: crypto.randomUUID() })
    case 'unknownNetwork':
      return missingPage(locale)
  }
}
