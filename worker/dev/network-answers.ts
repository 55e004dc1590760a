import * as v from 'valibot'

const named = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(2, 'at least two letters'),
  v.maxLength(200, 'at most 200 letters'),
)
const address = v.pipe(v.string(), v.trim(), v.email('a mail address'))
const language = v.picklist(['hu', 'en'], 'hu, en, or both with a comma between')

const listOf = (text: string): string[] => text.split(',').map((one) => one.trim())

/** `Kovács Anna <anna@example.org>` */
const coordinator = v.pipe(
  v.string(),
  v.regex(/^[^<>]+ <[^<>]+>$/, 'each as Name <address>, with commas between'),
  v.transform((text) => ({ name: text.replace(/ <.*$/, ''), email: text.replace(/^.* <|>$/g, '') })),
  v.object({ name: named, email: address }),
)

/** What one says to open a network, by the names of the flags; the descriptions are what it is asked with. */
export const networkAnswers = v.object({
  slug: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]{1,30}$/, 'small letters, digits and hyphens, 2 to 31 of them'),
    v.description('Short name in addresses, such as miskolc'),
  ),
  'name-hu': v.pipe(named, v.description('Name in Hungarian')),
  'name-en': v.pipe(named, v.description('Name in English')),
  controller: v.pipe(named, v.description('Who answers for the personal data: association and seat')),
  'notice-url': v.pipe(
    v.string(),
    v.url('an address'),
    v.startsWith('https://', 'an address that begins with https://'),
    v.description('Address of the privacy notice'),
  ),
  phone: v.pipe(
    v.string(),
    v.regex(/^\+[\d ()/-]{7,24}$/, 'a number with country code, such as +36 46 123 456'),
    v.description('Phone of the association, such as +36 46 123 456'),
  ),
  sender: v.pipe(address, v.description('Mail address that letters come from')),
  'time-zone': v.pipe(
    v.picklist(Intl.supportedValuesOf('timeZone'), 'a name such as Europe/Budapest'),
    v.description('Time zone, such as Europe/Budapest'),
  ),
  languages: v.pipe(
    v.string(),
    v.transform(listOf),
    v.tupleWithRest([language], language),
    v.description('Languages, its own first, such as hu,en'),
  ),
  coordinators: v.pipe(
    v.string(),
    v.transform(listOf),
    v.array(coordinator),
    v.description('Coordinators, such as Kovács Anna <anna@example.org>, Nagy Pál <pal@example.org>'),
  ),
})

export type NetworkAnswers = v.InferOutput<typeof networkAnswers>

/** One line for each question: its flag and its words. */
export const networkQuestions = Object.entries(networkAnswers.entries).map(([flag, schema]) => ({
  flag,
  words: v.getDescription(schema) ?? flag,
  /** What is wrong with an answer, `undefined` when nothing is. */
  doubt: (answer: unknown): string | undefined => v.safeParse(schema, answer).issues?.[0].message,
}))
