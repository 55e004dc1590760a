import type { Context } from 'hono'
import type { Locale } from '../../forms/locale.ts'
import { localeAccepted } from '../language/accepted.ts'
import { words } from '../intake/words.ts'
import { associationOf, type Network } from '../networks/store.ts'
import { respond } from '../pages/respond.tsx'
import { pageWords } from '../words/wording.ts'

/** Whose link it is, if that is known. */
export interface Reader {
  readonly locale: Locale
  readonly network: Network
}

/** A link that leads nowhere, or something sent to one that could not be read; in nobody's frame, telling nobody. */
export const linkFailure = (
  c: Pick<Context, 'req'>,
  status: 400 | 404 | 413 | 415,
  reader?: Reader,
): Promise<Response> => {
  const locale = reader?.locale ?? localeAccepted(c.req.header('Accept-Language')) ?? 'hu'
  const said = pageWords(locale)
  const unread = words[locale].failures[status]
  const page = status === 404 ? { title: said.linkUnknown, hint: said.linkUnknownText } : unread
  return respond(
    {
      locale,
      title: page.title,
      network: reader && associationOf(reader.network, locale),
      children: <p>{page.hint}</p>,
    },
    { status },
  )
}
