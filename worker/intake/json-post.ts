import type { FieldError } from '../../forms/codes.ts'
import { problem, problemLocale, problemOf } from '../problem.ts'
import { settingOf } from '../setting.ts'
import { readEnvelope } from './envelope.ts'
import { formNamed, type Here, networkOf, queryOf, wishOf } from './place.ts'
import { receive } from './receive.ts'
import { localeFor } from './spoken.ts'

/** A submission from a program: 201, or a problem that names every field. */
export const receiveJson = async (c: Here, value: unknown): Promise<Response> => {
  const intake = formNamed(c)
  if (!intake) return problem(404, 'not_found', problemLocale(c.req.raw))
  const { by, site } = queryOf(c)
  const read = readEnvelope(value, by !== undefined)
  if (read.type === 'malformed') return problem(400, 'malformed', problemLocale(c.req.raw))
  if (read.type === 'refused') return refusedEnvelope(c, read.errors)
  const { envelope } = read
  const wish = wishOf(c)
  const received = await receive(settingOf(c.env, c.executionCtx), {
    slug: c.req.param('network') ?? '',
    intake,
    raw: envelope.answers,
    wish: { ...wish, asked: envelope.locale ?? wish.asked },
    site: envelope.site ?? site,
    clientId: envelope.submissionId ?? crypto.randomUUID(),
    trap: '',
    files: [],
    behalf: by === undefined ? undefined : { by, source: envelope.source ?? 'phone' },
  })
  switch (received.type) {
    case 'received': {
      const { id, reference, state } = received
      return Response.json({ id, reference, state }, { status: 201 })
    }
    case 'refused': {
      const { errors, locale } = received
      return problemOf({ status: 422, code: 'invalid', errors, form: intake.form, locale })
    }
    case 'reused':
      return problem(422, 'submission_id_reused', received.locale)
    case 'expired':
      return problem(410, 'link_expired', received.locale)
    case 'unknownNetwork':
      return problem(404, 'not_found', problemLocale(c.req.raw))
  }
}

const refusedEnvelope = async (c: Here, errors: readonly FieldError[]): Promise<Response> => {
  const network = await networkOf(c)
  if (!network) return problem(404, 'not_found', problemLocale(c.req.raw))
  return problemOf({ status: 422, code: 'invalid', errors, locale: localeFor(network, wishOf(c)) })
}
