import type { Network } from '../networks/store.ts'
import { day, type Instant } from '../process/calendar.ts'
import { isSignedFor, parseLink, signLink } from '../questions/link.ts'

/** How a submission came that a coordinator writes down for somebody. */
export const sources = ['phone', 'paper'] as const
export type Source = (typeof sources)[number]

const LIFE = 30 * day

/** In every letter to the staff: the right to fill in a form for somebody who rang up or brought a sheet of paper. */
export const signOnBehalf = async (linkKeys: string, personId: string, now: Instant): Promise<string> => {
  const lastDay = Math.floor((now + LIFE) / day)
  return signLink(linkKeys, 'b', `${personId}-${lastDay}`, personId)
}

/** The coordinator whose link this is; `undefined` when it is forged, expired or hers no more. */
export const coordinatorBy = async (
  env: Env,
  network: Network,
  text: string | undefined,
  now: Instant,
): Promise<string | undefined> => {
  const link = parseLink(text ?? '')
  const [personId, lastDay] = link?.id.split('-') ?? []
  if (link?.kind !== 'b' || personId === undefined || Number(lastDay) * day < now) return undefined
  if (!(await isSignedFor(env.LINK_KEYS, link, personId))) return undefined
  return (
    (await env.DB.prepare('select person_id from staff where network_id = ? and person_id = ?')
      .bind(network.id, personId)
      .first<string>('person_id')) ?? undefined
  )
}
