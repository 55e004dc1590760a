import type { ShownSection } from '../../forms/show.ts'
import type { Opened } from './opened.ts'
import { readOffer } from './store.ts'

const FIELD = 'offerId'

type Items = ShownSection['items']

/** The offer of a proposal as it was chosen, by whose it is and what it is; left out where it is not there any more. */
export const withOfferNamed = async (
  env: Env,
  { question, presserId, found }: Opened,
  items: Items,
): Promise<Items> => {
  const id = question.fields?.[FIELD]
  if (typeof id !== 'string') return items
  const offer = found.staff.includes(presserId) ? await readOffer(env, question.networkId, id) : undefined
  return items.flatMap((item) => {
    if (item.field !== FIELD) return [item]
    return offer ? [{ ...item, text: `${offer.organisation}: ${offer.title}` }] : []
  })
}
