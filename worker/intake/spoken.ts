import { type Locale, locales } from '../../forms/locale.ts'
import { localesOf, type Network } from '../networks/store.ts'

/** What a visitor asks for, before anything is known of the network. */
export interface Wish {
  /** Said in so many words: `?lang=`, or `locale` in JSON. */
  readonly asked: Locale | undefined
  /** What the browser says its owner reads. */
  readonly accepted: Locale | undefined
}

/**
 * The language of a form, its errors and the letters that follow: the one asked for if the network speaks it, else the
 * network's own, which is the first of its languages. A browser's word does not stand above that: half of the people
 * whom a Hungarian network serves read a form on a telephone that was set up in English. `Accept-Language` decides where
 * there is no network to ask, which is the page that says so, and where the network has no language that we speak.
 */
export const localeFor = (network: Network | undefined, { asked, accepted }: Wish): Locale => {
  const spoken = network ? localesOf(network) : []
  const [own = asked ?? accepted ?? 'hu'] = spoken
  return asked !== undefined && spoken.includes(asked) ? asked : own
}

export const localeNamed = (name: unknown): Locale | undefined => locales.find((known) => known === name)

/** The language of ours that somebody likes most, e.g. of `de, en-GB;q=0.8, hu;q=0.5` (RFC 9110, section 12.5.4). */
export const localeAccepted = (header: string | undefined): Locale | undefined => {
  const liked = (header ?? '').split(',').flatMap((entry) => {
    const [tag = '', ...parameters] = entry
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const locale = localeNamed(tag.split('-')[0])
    const weight = Number(/^q=([\d.]+)$/.exec(parameters[0] ?? 'q=1')?.[1] ?? 0)
    return locale && weight > 0 ? [{ locale, weight }] : []
  })
  return liked.toSorted((one, other) => other.weight - one.weight)[0]?.locale
}
