import type { Context } from 'hono'
import { intakeForms } from '../intake/forms.ts'
import { words } from '../intake/words.ts'
import { associationOf } from '../networks/store.ts'
import { respond } from '../pages/respond.tsx'
import { settingOf } from '../setting.ts'
import { pageWords } from '../words/wording.ts'
import { linkFailure } from './link-failure.tsx'
import { isSignedFor, type ParsedLink } from './link.ts'
import { parseBehalfId } from './page-link.ts'
import { readOwnNetwork } from './store.ts'

/** Where a coordinator's letters lead to what somebody told her or brought on paper: which form shall it be? */
export const behalfPage = async (c: Context<{ Bindings: Env }>, link: ParsedLink): Promise<Response> => {
  const behalf = parseBehalfId(link.id)
  if (!behalf || !(await isSignedFor(c.env.LINK_KEYS, link, behalf.personId))) return linkFailure(c, 404)
  const own = await readOwnNetwork(c.env, behalf.personId)
  if (!own) return linkFailure(c, 404)
  const { network, locale } = own
  const isExpired = behalf.expiresAt < (await settingOf(c.env, c.executionCtx).now())
  const said = pageWords(locale)
  const by = c.req.param('link') ?? ''
  return respond(
    {
      locale,
      title: isExpired ? words[locale].linkExpired : said.onBehalf,
      network: associationOf(network, locale),
      children: isExpired ? (
        <p>{words[locale].linkExpiredHint}</p>
      ) : (
        <>
          <p>{said.onBehalfWhich}</p>
          <ul>
            {Object.entries(intakeForms).map(([form, { side }]) => (
              <li>
                <a href={`/n/${network.slug}/forms/${form}?${new URLSearchParams({ lang: locale, by })}`}>
                  {said.onBehalfForms[side]}
                </a>
              </li>
            ))}
          </ul>
        </>
      ),
    },
    { status: isExpired ? 410 : 200 },
  )
}
