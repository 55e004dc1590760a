import { datesOf } from './dates.ts'
import type { Language } from './language.ts'

const numbers = new Intl.NumberFormat('en-GB')
const lists = new Intl.ListFormat('en-GB')
const order = new Intl.Collator('en')

export const en: Language = {
  ...datesOf('en-GB'),
  locale: 'en',
  personName: ({ familyName, givenName, displayName }) => displayName ?? `${givenName} ${familyName}`.trim(),
  greeting: (name) => (name ? `Dear ${name},` : 'Hello,'),
  closing: 'Kind regards,',
  number: (value) => numbers.format(value),
  list: (items) => lists.format(items),
  days: (count) => `${numbers.format(count)} ${count === 1 ? 'day' : 'days'}`,
  quoted: (text) => `“${text}”`,
  compare: order.compare,
}
