import { Hono } from 'hono'
import { jsonSchema } from '../../forms/json-schema.ts'
import { readBody } from '../body.ts'
import { problem } from '../problem.ts'
import { isSignedFor, parseLink } from '../questions/link.ts'
import { settingOf } from '../setting.ts'
import { correctAddress } from './correct.ts'
import { formPage } from './form-page.tsx'
import { knownAnswers } from './known.ts'
import { missingPage } from './missing-page.tsx'
import { coordinatorBy } from './on-behalf.ts'
import { localeAsked, placeOf } from './place.ts'
import { receiveEntries, receiveJson } from './post.tsx'
import { sentPage } from './sent-page.tsx'
import { readSent } from './sent-store.ts'

export const intakeRoutes = new Hono<{ Bindings: Env }>()

intakeRoutes.get('/n/:network/forms/:form', async (c) => {
  const place = await placeOf(c)
  if (!place) return missingPage(localeAsked(c) ?? 'hu')
  const now = await settingOf(c.env, c.executionCtx).now()
  const by = c.req.query('by')
  const isBehalf = by !== undefined && (await coordinatorBy(c.env, place.network, by, now)) !== undefined
  const values = await knownAnswers(c.env, place.intake, c.req.query('from'), now)
  return formPage({
    ...place,
    clientId: crypto.randomUUID(),
    ...(values && { values }),
    ...(isBehalf && { behalf: { by, source: undefined } }),
  })
})

intakeRoutes.post('/n/:network/forms/:form', async (c) => {
  const body = await readBody(c.req.raw)
  switch (body.type) {
    case 'refused': {
      const isForMachines = (c.req.header('Content-Type') ?? '').includes('json') || body.status === 415
      return isForMachines ? problem(body.status, body.code) : missingPage(localeAsked(c) ?? 'hu', body.status)
    }
    case 'json':
      return receiveJson(c, body.value)
    case 'entries':
      return receiveEntries(c, body.entries)
  }
})

intakeRoutes.get('/n/:network/forms/:form/schema.json', async (c) => {
  const place = await placeOf(c)
  if (!place) return problem(404, 'not_found')
  const { intake, locale, network, today } = place
  const base = `${c.env.BASE_URL}/n/${network.slug}/forms`
  return Response.json(await jsonSchema(intake.form, locale, { base, today }), {
    headers: { 'Content-Type': 'application/schema+json', 'Access-Control-Allow-Origin': '*' },
  })
})

/** Where a sent form leads: thanks, the address that was typed, and the way to correct it. */
intakeRoutes.on(['GET', 'POST'], '/n/:network/forms/:form/sent/:link', async (c) => {
  const place = await placeOf(c)
  const link = parseLink(c.req.param('link'))
  const sent = link?.kind === 's' ? await readSent(c.env.DB, link.id) : undefined
  const isOurs = place && link && sent?.networkId === place.network.id
  if (!isOurs || !(await isSignedFor(c.env.LINK_KEYS, link, sent.caseId))) return missingPage(localeAsked(c) ?? 'hu')
  const page = {
    network: place.network,
    locale: sent.locale,
    reference: sent.reference,
    isWrittenDown: sent.isWrittenDown,
  }
  if (c.req.method !== 'POST') return sentPage({ ...page, email: sent.email, isOpen: sent.isOpen })
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
