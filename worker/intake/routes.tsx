import { Hono } from 'hono'
import { jsonSchema } from '../../forms/json-schema.ts'
import { readBody } from '../body.ts'
import { problem, problemLocale } from '../problem.ts'
import { isSignedFor, parseLink } from '../questions/link.ts'
import { settingOf } from '../setting.ts'
import { correctAddress } from './correct.ts'
import { expiredPage } from './expired-page.tsx'
import { formPage } from './form-page.tsx'
import { receiveJson } from './json-post.ts'
import { knownAnswers } from './known.ts'
import { missing } from './missing.ts'
import { missingPage } from './missing-page.tsx'
import { coordinatorBy } from './on-behalf.ts'
import { receiveEntries } from './page-post.ts'
import { type Here, placeOf } from './place.ts'
import { sentPage } from './sent-page.tsx'
import { readSent } from './sent-store.ts'

export const intakeRoutes = new Hono<{ Bindings: Env }>()

intakeRoutes.get('/n/:network/forms/:form', async (c) => {
  const place = await placeOf(c)
  if (!place) return missing(c)
  const { network, intake, query, now } = place
  if (query.by !== undefined && !(await coordinatorBy(c.env, network, query.by, now))) return expiredPage(place)
  const values = await knownAnswers(c.env, intake, query.from, now)
  return formPage({ ...place, clientId: crypto.randomUUID(), ...(values && { values }) })
})

intakeRoutes.post('/n/:network/forms/:form', async (c) => {
  const body = await readBody(c.req.raw)
  switch (body.type) {
    case 'refused':
      return isFromPage(c) ? missing(c, body.status) : problem(body.status, body.code, problemLocale(c.req.raw))
    case 'json':
      return receiveJson(c, body.value)
    case 'entries':
      return receiveEntries(c, body)
  }
})

/** A form of HTML can also send `text/plain`, which nobody takes; its browser then waits for a page. */
const isFromPage = (c: Here): boolean =>
  /urlencoded|multipart/.test(c.req.header('Content-Type') ?? '') ||
  (c.req.header('Accept') ?? '').includes('text/html')

intakeRoutes.get('/n/:network/forms/:form/schema.json', async (c) => {
  const place = await placeOf(c)
  if (!place) return problem(404, 'not_found', problemLocale(c.req.raw))
  const { intake, locale, network, today } = place
  const base = `${c.env.BASE_URL}/n/${network.slug}/forms`
  const fill = { controller: network.controller, notice: network.noticeUrl }
  return Response.json(await jsonSchema(intake.form, locale, { base, today, fill }), {
    headers: { 'Content-Type': 'application/schema+json', 'Access-Control-Allow-Origin': '*' },
  })
})

/** Where a sent form leads: thanks, the address that was typed, and the way to correct it. */
intakeRoutes.on(['GET', 'POST'], '/n/:network/forms/:form/sent/:link', async (c) => {
  const place = await placeOf(c)
  const link = parseLink(c.req.param('link'))
  const sent = link?.kind === 's' ? await readSent(c.env.DB, link.id) : undefined
  const isOurs = place && link && sent?.networkId === place.network.id
  if (!isOurs || !(await isSignedFor(c.env.LINK_KEYS, link, sent.caseId))) return missing(c)
  const page = {
    network: place.network,
    locale: sent.locale,
    reference: sent.reference,
    isWrittenDown: sent.isWrittenDown,
  }
  if (c.req.method !== 'POST') return sentPage({ ...page, email: sent.email, isOpen: sent.isOpen })
  const body = await readBody(c.req.raw)
  if (body.type !== 'entries') return missingPage(sent.locale, body.type === 'refused' ? body.status : 415)
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

for (const [path, methods] of [
  ['/n/:network/forms/:form', 'GET, HEAD, POST'],
  ['/n/:network/forms/:form/schema.json', 'GET, HEAD'],
  ['/n/:network/forms/:form/sent/:link', 'GET, HEAD, POST'],
] as const) {
  intakeRoutes.all(path, (c) => c.body(null, 405, { Allow: methods }))
}
