import { datesOf } from './dates.ts'
import type { Language } from './language.ts'

const numbers = new Intl.NumberFormat('hu-HU')
const lists = new Intl.ListFormat('hu-HU')
const order = new Intl.Collator('hu')

export const hu: Language = {
  ...datesOf('hu-HU'),
  locale: 'hu',
  personName: ({ familyName, givenName, displayName }) => displayName ?? `${familyName} ${givenName}`.trim(),
  greeting: (name) => (name ? `Tisztelt ${name}!` : 'Jó napot kívánunk!'),
  closing: 'Üdvözlettel:',
  number: (value) => numbers.format(value),
  list: (items) => lists.format(items),
  // After a numeral Hungarian keeps the singular, whatever plural category CLDR gives.
  days: (count) => `${numbers.format(count)} nap`,
  quoted: (text) => `„${text}”`,
  compare: order.compare,
}
