import type { Locale } from '../../forms/locale.ts'
import { respond } from '../pages/respond.tsx'
import { words } from './words.ts'

const titleOf = (status: number, locale: Locale): string => {
  if (status === 413) return words[locale].tooLarge
  return status === 500 ? words[locale].broken : words[locale].notFound
}

/** An address that leads nowhere, when not even the network is known. */
export const missingPage = (locale: Locale, status = 404): Promise<Response> =>
  respond(
    {
      locale,
      title: titleOf(status, locale),
      network: undefined,
      children: <p>{status === 500 ? words[locale].brokenHint : words[locale].notFoundHint}</p>,
    },
    { status, framable: true },
  )
