import { fromEntries } from '../../forms/entries.ts'
import type { Body } from '../body.ts'
import { contentId } from '../pages/layout.tsx'
import { dateOf } from '../process/calendar.ts'
import { signLink } from '../questions/link.ts'
import { settingOf } from '../setting.ts'
import { clientIdIn } from './client-id.ts'
import { formPage, type FormPage } from './form-page.tsx'
import type { IntakeForm } from './forms.ts'
import { missing } from './missing.ts'
import { formNamed, type Here, queryOf, wishOf } from './place.ts'
import { receive, type Received } from './receive.ts'

/** A submission from a page: to the thank-you page, or the page again with everything that was typed. */
export const receiveEntries = async (
  c: Here,
  { entries, files }: Extract<Body, { readonly type: 'entries' }>,
): Promise<Response> => {
  const intake = formNamed(c)
  if (!intake) return missing(c)
  const value = (name: string): string => entries.find(([entry]) => entry === name)?.[1] ?? ''
  const raw = fromEntries(intake.form, entries)
  const clientId = clientIdIn(value('submissionId')) ?? crypto.randomUUID()
  const { by, site } = queryOf(c)
  const source = value('_source') === 'paper' ? ('paper' as const) : ('phone' as const)
  const received = await receive(settingOf(c.env, c.executionCtx), {
    slug: c.req.param('network') ?? '',
    intake,
    raw,
    wish: wishOf(c),
    site,
    clientId,
    trap: value('_confirm'),
    files,
    behalf: by === undefined ? undefined : { by, source },
  })
  return answerTo(c, intake, received, { values: raw, clientId, source })
}

type Typed = Required<Pick<FormPage, 'values' | 'clientId' | 'source'>>

const answerTo = async (c: Here, intake: IntakeForm, received: Received, typed: Typed): Promise<Response> => {
  const again = async ({ network, locale }: Pick<FormPage, 'network' | 'locale'>, extra: Partial<FormPage>) => {
    const now = await settingOf(c.env, c.executionCtx).now()
    const today = dateOf(now, network.timeZone)
    return formPage({ network, intake, locale, query: queryOf(c), today, ...typed, status: 422, ...extra })
  }
  switch (received.type) {
    case 'received': {
      const link = await signLink(c.env.LINK_KEYS, 's', received.id, received.caseId)
      const query = new URLSearchParams({ lang: received.locale })
      return c.redirect(
        `/n/${c.req.param('network')}/forms/${intake.form.name}/sent/${link}?${query}#${contentId}`,
        303,
      )
    }
    case 'refused':
      return again(received, { errors: received.errors })
    case 'reused':
      return again(received, { isReused: true, clientId: crypto.randomUUID() })
    case 'expired':
      return again(received, { isExpired: true, status: 410 })
    case 'unknownNetwork':
      return missing(c)
  }
}
