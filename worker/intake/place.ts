import type { Context } from 'hono'
import type { Locale } from '../../forms/locale.ts'
import { localesOf, type Network, networkBySlug } from '../networks/store.ts'
import { dateOf } from '../process/calendar.ts'
import { settingOf } from '../setting.ts'
import { type IntakeForm, intakeForms } from './forms.ts'

export type Here = Context<{ Bindings: Env }>

/** The network, form and language that an address stands for. */
export interface Place {
  readonly network: Network
  readonly intake: IntakeForm
  readonly locale: Locale
  readonly site: string | undefined
  readonly today: string
}

export const placeOf = async (c: Here): Promise<Place | undefined> => {
  const intake = formNamed(c)
  const network = intake && (await networkBySlug(c.env, c.req.param('network') ?? ''))
  if (!network) return undefined
  const now = await settingOf(c.env, c.executionCtx).now()
  return { network, intake, locale: localeFor(c, network), site: siteOf(c), today: dateOf(now, network.timeZone) }
}

export const formNamed = (c: Here): IntakeForm | undefined => {
  const name = c.req.param('form') ?? ''
  return Object.hasOwn(intakeForms, name) ? intakeForms[name] : undefined
}

const SITE = /^[\w.-]{1,60}$/

/** The key of the website the form stands in; anything else than a short plain key is nobody's. */
export const siteOf = (c: Here, given?: unknown): string | undefined => {
  const site = typeof given === 'string' ? given : c.req.query('site')
  return site !== undefined && SITE.test(site) ? site : undefined
}

export const localeAsked = (c: Here): Locale | undefined => {
  const asked = c.req.query('lang')
  return asked === 'hu' || asked === 'en' ? asked : undefined
}

/** What is asked for if the network speaks it, else the network's own language. */
const localeFor = (c: Here, network: Network): Locale => {
  const spoken = localesOf(network)
  const asked = localeAsked(c)
  if (asked !== undefined && spoken.includes(asked)) return asked
  return spoken[0] ?? (c.req.header('Accept-Language')?.startsWith('en') ? 'en' : 'hu')
}
