import { type Context, Hono } from 'hono'
import { fromEntries } from '../../forms/entries.ts'
import { isRecord } from '../../forms/json.ts'
import { jsonSchema } from '../../forms/json-schema.ts'
import type { Locale } from '../../forms/locale.ts'
import { localesOf, type Network, networkBySlug } from '../networks/store.ts'
import { problem, problemOf } from '../problem.ts'
import { dateOf } from '../process/calendar.ts'
import { isSignedFor, parseLink, signLink } from '../questions/link.ts'
import { readBody } from '../body.ts'
import { settingOf } from '../setting.ts'
import { correctAddress } from './correct.ts'
import { formPage } from './form-page.tsx'
import { type IntakeForm, intakeForms } from './forms.ts'
import { missingPage } from './missing-page.tsx'
import { receive, type Received } from './receive.ts'
import { sentPage } from './sent-page.tsx'
import { readSent } from './sent-store.ts'

type App = { Bindings: Env }
type Here = Context<App>

const SITE = /^[\w.-]{1,60}$/

export const intakeRoutes = new Hono<App>()

intakeRoutes.get('/n/:network/forms/:form', async (c) => {
  const here = await place(c)
  if (!here) return missingPage(localeAsked(c) ?? 'hu')
  return formPage({ ...here, clientId: crypto.randomUUID() })
})

intakeRoutes.post('/n/:network/forms/:form', async (c) => {
  const body = await readBody(c.req.raw)
  switch (body.type) {
    case 'refused':
      return isJsonWanted(c) ? problem(body.status, body.code) : missingPage(localeAsked(c) ?? 'hu', body.status)
    case 'json':
      return receiveJson(c, body.value)
    case 'entries':
      return receiveEntries(c, body.entries)
  }
})

intakeRoutes.get('/n/:network/forms/:form/schema.json', async (c) => {
  const here = await place(c)
  if (!here) return problem(404, 'not_found')
  const { intake, locale, network, today } = here
  const base = `${c.env.BASE_URL}/n/${network.slug}/forms/${intake.form.name}`
  return Response.json(await jsonSchema(intake.form, locale, { base, today }), {
    headers: { 'Content-Type': 'application/schema+json', 'Access-Control-Allow-Origin': '*' },
  })
})

intakeRoutes.on(['GET', 'POST'], '/n/:network/forms/:form/sent/:link', async (c) => {
  const here = await place(c)
  const link = parseLink(c.req.param('link'))
  const sent = link?.kind === 's' ? await readSent(c.env.DB, link.id) : undefined
  const isOurs = here && link && sent && sent.networkId === here.network.id
  if (!isOurs || !(await isSignedFor(c.env.LINK_KEYS, link, sent.caseId))) return missingPage(localeAsked(c) ?? 'hu')
  const page = { network: here.network, locale: sent.locale, reference: sent.reference }
  if (c.req.method === 'GET') return sentPage({ ...page, email: sent.email, isOpen: sent.isOpen })
  const body = await readBody(c.req.raw)
  if (body.type !== 'entries') return missingPage(sent.locale, 415)
  const typed = body.entries.find(([name]) => name === 'email')?.[1] ?? ''
  const corrected = await correctAddress(settingOf(c.env, c.executionCtx), sent, typed)
  switch (corrected.type) {
    case 'corrected':
      return sentPage({ ...page, email: corrected.email, isOpen: true, said: 'corrected' })
    case 'refused':
      return sentPage({ ...page, email: sent.email, isOpen: true, error: corrected.error, typed, status: 422 })
    case 'tooMany':
      return sentPage({ ...page, email: sent.email, isOpen: sent.isOpen, said: 'tooMany', status: 429 })
    case 'closed':
      return sentPage({ ...page, email: sent.email, isOpen: false })
  }
})

interface Place {
  readonly network: Network
  readonly intake: IntakeForm
  readonly locale: Locale
  readonly site: string | undefined
  readonly today: string
}

/** The network, form and language an address stands for. */
const place = async (c: Here): Promise<Place | undefined> => {
  const intake = formNamed(c)
  const network = intake && (await networkBySlug(c.env, c.req.param('network') ?? ''))
  if (!network) return undefined
  const now = await settingOf(c.env, c.executionCtx).now()
  return { network, intake, locale: localeFor(c, network), site: siteOf(c), today: dateOf(now, network.timeZone) }
}

const formNamed = (c: Here): IntakeForm | undefined => {
  const name = c.req.param('form') ?? ''
  return Object.hasOwn(intakeForms, name) ? intakeForms[name] : undefined
}

const siteOf = (c: Here, given?: unknown): string | undefined => {
  const site = typeof given === 'string' ? given : c.req.query('site')
  return site !== undefined && SITE.test(site) ? site : undefined
}

const localeAsked = (c: Here): Locale | undefined => {
  const asked = c.req.query('lang')
  return asked === 'hu' || asked === 'en' ? asked : undefined
}

/** What is asked for, else what the network speaks first, else what the browser prefers among what it speaks. */
const localeFor = (c: Here, network: Network, given?: unknown): Locale => {
  const spoken = localesOf(network)
  const asked = given === 'hu' || given === 'en' ? given : localeAsked(c)
  if (asked !== undefined && spoken.includes(asked)) return asked
  const preferred = c.req.header('Accept-Language')?.slice(0, 2)
  return spoken[0] ?? (preferred === 'en' ? 'en' : 'hu')
}

const isJsonWanted = (c: Here): boolean => (c.req.header('Content-Type') ?? '').includes('json')

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const receiveJson = async (c: Here, value: unknown): Promise<Response> => {
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
    source: 'web',
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

const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)

const receiveEntries = async (c: Here, entries: readonly (readonly [string, string])[]): Promise<Response> => {
  const intake = formNamed(c)
  if (!intake) return missingPage(localeAsked(c) ?? 'hu')
  const value = (name: string): string => entries.find(([entry]) => entry === name)?.[1] ?? ''
  const raw = fromEntries(intake.form, entries.filter(([name]) => name !== 'submissionId'))
  const locale = localeAsked(c) ?? 'hu'
  const clientId = isUuid(value('submissionId')) ? value('submissionId') : crypto.randomUUID()
  const received = await receive(settingOf(c.env, c.executionCtx), {
    slug: c.req.param('network') ?? '',
    intake,
    raw,
    locale,
    site: siteOf(c),
    clientId,
    trap: value('_confirm'),
    source: 'web',
  })
  return answerEntries(c, intake, received, { raw, locale, clientId })
}

interface Typed {
  readonly raw: Readonly<Record<string, unknown>>
  readonly locale: Locale
  readonly clientId: string
}

const answerEntries = async (c: Here, intake: IntakeForm, received: Received, typed: Typed): Promise<Response> => {
  const { raw, locale, clientId } = typed
  const again = async (network: Network, extra: Partial<Parameters<typeof formPage>[0]>): Promise<Response> => {
    const now = await settingOf(c.env, c.executionCtx).now()
    const today = dateOf(now, network.timeZone)
    return formPage({ network, intake, locale, site: siteOf(c), today, clientId, values: raw, status: 422, ...extra })
  }
  switch (received.type) {
    case 'received': {
      const link = await signLink(c.env.LINK_KEYS, 's', received.id, received.caseId)
      const query = new URLSearchParams({ lang: locale })
      return c.redirect(`/n/${c.req.param('network')}/forms/${intake.form.name}/sent/${link}?${query}`, 303)
    }
    case 'refused':
      return again(received.network, { errors: received.errors })
    case 'reused':
      return again(received.network, { isReused: true, clientId: crypto.randomUUID() })
    case 'unknownNetwork':
      return missingPage(locale)
  }
}
