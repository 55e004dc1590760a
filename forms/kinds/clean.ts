import * as v from 'valibot'

// Blank: only space, controls other than NUL, and marks that leave no ink (zero-width, fillers, the empty Braille cell).
const blank = /^[\s[\p{Cc}--\0]\u2800\p{Cf}\p{Default_Ignorable_Code_Point}]*$/v
// NUL stops some databases and mail programs; noncharacters are never text (Unicode 16, section 23.7). U+FFFD is what a
// decoder leaves where it met another encoding than UTF-8: the letter that was there is lost, and a name with it.
const forbidden = /[\0\ufffd\p{Noncharacter_Code_Point}]/u
// A word processor writes its soft line break as a vertical tab.
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
// Directions that a text sets for itself can make a letter show something else than it says (CVE-2021-42574);
// invisible spaces come along when an address is copied, and make it wrong in a way that nobody can see.
const unseen = /[\p{Bidi_Control}\u00ad\u200b\u2060\ufeff[\p{Cc}--[\t\n]]]/gv

export function isBlank(value: unknown): boolean {
  return typeof value === 'string' && blank.test(value)
}

/** Not only space, for JSON Schema: without `\p`, which not every language of a client knows. */
export const visible = '\\S'

/** Several lines of text: NFC, LF, trimmed. */
export const textSchema = v.pipe(
  v.string('wrong_type'),
  v.check((text) => text.isWellFormed() && !forbidden.test(text), 'invalid_characters'),
  v.transform((text) => text.normalize('NFC').replace(lineEnds, '\n').replace(unseen, '').trim()),
)

/** One line of text. */
export const lineSchema = v.pipe(
  textSchema,
  v.check((line) => !line.includes('\n'), 'line_break'),
  v.transform((line) => line.replaceAll('\t', ' ')),
)
