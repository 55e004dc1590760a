import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { networks } from '../../schema/networks.ts'
import type { Locale } from '../../forms/locale.ts'

export type Network = typeof networks.$inferSelect

/** The binding is chosen here, and only here: a deployment that outgrows one database spreads networks over several. */
export const database = (env: Env) => drizzle(env.DB, { casing: 'snake_case' })

export const networkBySlug = async (env: Env, slug: string): Promise<Network | undefined> =>
  database(env).select().from(networks).where(eq(networks.slug, slug)).get()

/** The network's own language first, then what it also speaks. */
export const localesOf = ({ languages }: Network): readonly Locale[] => {
  const spoken = languages.split(',').map((name) => name.trim())
  return (['hu', 'en'] as const)
    .filter((locale) => spoken.includes(locale))
    .toSorted((a, b) => spoken.indexOf(a) - spoken.indexOf(b))
}

export const nameOf = ({ nameHu, nameEn }: Network, locale: Locale): string => (locale === 'hu' ? nameHu : nameEn)

/** What letters and pages show of the association. */
export const associationOf = (network: Network, locale: Locale) => ({
  name: nameOf(network, locale),
  phone: network.phone,
  privacyUrl: network.noticeUrl,
})
