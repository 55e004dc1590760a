import type { Span } from './veil.ts'

/** E-mail and web addresses, handles and telephone numbers in somebody's words. `flat`: the same, folded. */
export const contactsIn = (text: string, flat: string): readonly Span[] => [
  ...addresses.flatMap((pattern) => trimmed(flat, pattern)),
  ...trimmed(flat, domain).filter((span) => isWrittenAsDomain(text, span)),
  ...phonesIn(flat),
]

const addresses: readonly RegExp[] = [
  /[^\s@<>()"',;:]{1,64} ?@ ?[^\s@<>()"',;:]{1,253}/g,
  // A handle of a social network.
  /(?<!\w)@[\w.]{3,}/g,
  /\S{1,64} *[([{] *(?:kukac|at|@) *[)\]}] *[^\s,;]+(?: *[([{]? *(?:pont|dot) *[)\]}]? *[a-z]{2,})?/g,
  /\S{1,64} kukac \S+(?: pont |\.)[a-z]{2,}/g,
  /(?:https?|ftp):?\/\/\S+/g,
  /(?<!\w)www\.\S+/g,
  /(?<![\w-])[a-z0-9][a-z0-9-]*(?: ?[([{] ?(?:\.|pont|dot) ?[)\]}] ?| pont )(?:hu|com|org|net|eu|info)(?![\p{L}\p{N}])/gu,
  /(?<![\w-])[a-z0-9][a-z0-9-]*\.[a-z]{2,}\/\S+/g,
]

/** Those that organisations here use; any ending would hide file names, and full stops without a space behind them. */
const endings =
  'hu|com|org|net|eu|info|biz|io|co|me|app|dev|ai|online|site|website|page|link|blog|shop|store|club|xyz|ngo|ong|foundation|charity|' +
  'community|education|school|events|live|media|news|space|team|top|world|earth|eco|bio|art|agency|company|group|digital|solutions|' +
  'tech|cloud|email|name|pro|mobi|tv|fm|ly|gl|gg|cc|at|de|ch|sk|ro|cz|pl|rs|hr|si|ua|uk|ie|fr|it|es|pt|nl|be|lu|dk|se|no|fi|us'

const domain = new RegExp(
  `(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*\\.)+(?:${endings})(?![\\p{L}\\p{N}])(?:[/?#:]\\S*)?`,
  'gu',
)

/** A sentence that begins right behind a full stop has a capital: "elkészült.It" is none, "honlap.it" and "HONLAP.IT" are. */
const isWrittenAsDomain = (text: string, [from, to]: Span): boolean => {
  const [host = ''] = text.slice(from, to).split(/[/?#:]/)
  return !/\.\p{Lu}\p{Ll}+$/u.test(host) || /\.(?:Hu|Com|Org|Net|Eu)$/.test(host)
}

/** What closes the sentence around it stays. */
const trimmed = (flat: string, pattern: RegExp): readonly Span[] =>
  [...flat.matchAll(pattern)].map(({ 0: found, index }) => [
    index,
    index + found.replace(/[.,;:!?)\]}>"'”»]+$/, '').length,
  ])

const amount = String.raw`\d{1,3}(?:[ .]?\d{3})*(?:,\d+)?`
const counted =
  'ft|huf|forint|eur|€|\\$|usd|dollar|fo(?![a-z])|db|darab|ezer|millio|m2|m²|ora|oldal|people|pieces|hours|pages'

/** Numbers that are dates, years, times, sums or amounts; what is left of seven digits and more is a telephone number. */
const noPhones: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d\d ?[./-] ?(?:1[0-2]|0?[1-9])(?: ?[./-] ?(?:[12]\d|3[01]|0?[1-9])\.?)?(?!\d)/g,
  /(?<!\d)(?:[12]\d|3[01]|0?[1-9]) ?[./-] ?(?:1[0-2]|0?[1-9]) ?[./-] ?(?:19|20)\d\d(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d(?!\d)/g,
  // From a day to another of the same year, or from one time of day to another.
  /(?<![\d+(/-] ?)\d{1,2}\. ?\d{1,2}\.? ?[-–] ?\d{1,2}\. ?\d{1,2}\.?(?! ?[\d/-])/g,
  new RegExp(`(?<![\\d+(/-] ?)${amount}(?: ?[-–] ?${amount})?(?=[ -]?(?:${counted}))`, 'g'),
  /(?<![\d+(/-] ?)\d(?:[ .]\d{3}){2,}(?! ?[\d/-])/g,
  /(?<![\d+(/-] ?)\d{1,3}(?:[ .]\d{3})*[ .]000(?! ?[\d/-])/g,
]

const number = /(?<![\p{L}\p{N}])(?:\+|00)? ?\(?\d(?:[ ()./–-]{0,3}\d){6,15}(?!\p{N})/gu

/** Fewer digits will do where it is said that this is where to ring. */
const announced =
  /(?:(?<!\p{L})(?:tel|telefon|telefonszam|telefonszamunk|mobil|mobilszam|mobilunk|fax|phone|hivjon|hivjanak|hivj|hivjatok|call)[.: ]{1,3})(\(?\+?\d(?:[ ()./–-]{0,3}\d){4,15})/gu

const phonesIn = (flat: string): readonly Span[] => {
  const left = noPhones.reduce((text, pattern) => text.replaceAll(pattern, (found) => ';'.repeat(found.length)), flat)
  const spoken = [...left.matchAll(announced)].map(({ 0: all, 1: digits = '', index }): Span => {
    const end = index + all.length
    return [end - digits.length, end]
  })
  const alone = [...left.matchAll(number)].map(({ 0: found, index }): Span => {
    const from = index + found.length - found.trimStart().length
    return [from, index + found.length]
  })
  return [...spoken, ...alone]
}
