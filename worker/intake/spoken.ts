import type { Locale } from '../../forms/locale.ts'
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
