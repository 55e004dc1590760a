import type { apiKeys, networks, staff } from '../../schema/networks.ts'
import type { people } from '../../schema/people.ts'
import { addressOf } from '../people/email-key.ts'
import type { NetworkAnswers } from './network-answers.ts'

/** What may be undone, for ten minutes. */
const settling = 600_000

/** Everything that is stored when a network opens. */
export interface NetworkRows {
  readonly network: typeof networks.$inferInsert
  readonly people: readonly (typeof people.$inferInsert)[]
  readonly staff: readonly (typeof staff.$inferInsert)[]
  readonly apiKey: typeof apiKeys.$inferInsert
}

/** Hungarian puts the family name first, others last; whatever is left is given. */
const nameParts = (name: string, locale: 'hu' | 'en') => {
  const words = name.split(/\s+/)
  const familyName = (locale === 'hu' ? words.shift() : words.pop()) ?? name
  return { familyName, givenName: words.join(' ') }
}

/**
 * A network as its association described it. The coordinators' addresses count as confirmed, since the operator vouches
 * for them; they are asked in the order given. Companies, the scarcer side nearly everywhere, are asked first.
 */
export const networkRows = (
  answers: NetworkAnswers,
  keyHash: string,
  now: number,
  newId: () => string,
): NetworkRows => {
  const networkId = newId()
  const [locale] = answers.languages
  const coordinators = answers.coordinators.map(({ name, email }) => ({
    ...nameParts(name, locale),
    id: newId(),
    networkId,
    ...addressOf(email),
    locale,
    confirmedAt: now,
    createdAt: now,
  }))
  return {
    network: {
      id: networkId,
      slug: answers.slug,
      nameHu: answers['name-hu'],
      nameEn: answers['name-en'],
      controller: answers.controller,
      noticeUrl: answers['notice-url'],
      phone: answers.phone,
      sender: answers.sender,
      timeZone: answers['time-zone'],
      languages: answers.languages.join(','),
      firstSide: 'company',
      settling,
      createdAt: now,
    },
    people: coordinators,
    staff: coordinators.map((person, rank) => ({ networkId, rank, personId: person.id })),
    apiKey: { hash: keyHash, networkId, name: answers.slug, canWrite: true, createdAt: now },
  }
}
