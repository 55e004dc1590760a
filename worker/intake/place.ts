import type { Context } from 'hono'
import type { Locale } from '../../forms/locale.ts'
import { type Network, networkBySlug } from '../networks/store.ts'
import { dateOf, type Instant } from '../process/calendar.ts'
import { settingOf } from '../setting.ts'
import { type IntakeForm, intakeForms } from './forms.ts'
import { localeAccepted, localeNamed } from '../language/accepted.ts'
import { localeFor, type Wish } from './spoken.ts'

export type Here = Context<{ Bindings: Env }>

/** The network, form and language that an address stands for. */
export interface Place {
  readonly network: Network
  readonly intake: IntakeForm
  readonly locale: Locale
  readonly query: FormQuery
  readonly now: Instant
  readonly today: string
}

/** What a form's address carries along, because nothing else is kept. */
export interface FormQuery {
  readonly site: string | undefined
  /** The link of a coordinator who fills it in for somebody else. */
  readonly by: string | undefined
  /** The link of a person's own case, whose answers are filled in. */
  readonly from: string | undefined
}

export const placeOf = async (c: Here): Promise<Place | undefined> => {
  const intake = formNamed(c)
  const network = intake && (await networkOf(c))
  if (!network) return undefined
  const now = await settingOf(c.env, c.executionCtx).now()
  const locale = localeFor(network, wishOf(c))
  return { network, intake, locale, query: queryOf(c), now, today: dateOf(now, network.timeZone) }
}

export const networkOf = async (c: Here): Promise<Network | undefined> =>
  networkBySlug(c.env, c.req.param('network') ?? '')

export const formNamed = (c: Here): IntakeForm | undefined => {
  const name = c.req.param('form') ?? ''
  return Object.hasOwn(intakeForms, name) ? intakeForms[name] : undefined
}

export const queryOf = (c: Here): FormQuery => ({
  site: siteNamed(c.req.query('site')),
  by: c.req.query('by'),
  from: c.req.query('from'),
})

const SITE = /^[\w.-]{1,60}$/

/**
 * The key of the website the form stands in. Anything else than a short plain key is nobody's and is left out, never
 * refused: it was set by whoever built the website, and whoever fills in the form must not lose it over that.
 */
export const siteNamed = (given: unknown): string | undefined =>
  typeof given === 'string' && SITE.test(given) ? given : undefined

export const wishOf = (c: Here): Wish => ({
  asked: localeNamed(c.req.query('lang')),
  accepted: localeAccepted(c.req.header('Accept-Language')),
})
