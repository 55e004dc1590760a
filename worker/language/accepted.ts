import { type Locale, locales } from '../../forms/locale.ts'

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
