import type { Locale } from '../../forms/locale.ts'
import { associationOf, type Network } from '../networks/store.ts'
import { respond } from '../pages/respond.tsx'
import { words } from './words.ts'

interface ExpiredPage {
  readonly network: Network
  readonly locale: Locale
}

/**
 * A coordinator's link that is no longer one. The public form does not stand in for it: what she types for somebody would
 * go in as that person's own. Every newer letter to her carries a fresh link, so none has to be mailed.
 */
export const expiredPage = ({ network, locale }: ExpiredPage): Promise<Response> =>
  respond(
    {
      locale,
      title: words[locale].linkExpired,
      network: associationOf(network, locale),
      children: <p>{words[locale].linkExpiredHint}</p>,
    },
    { status: 410 },
  )
