/**
 * Two spellings of one address: case never matters, and many providers drop what follows a plus sign. The dot of some
 * providers is left alone, since for others it tells two people apart.
 */
export const emailKey = (email: string): string => {
  const [local = '', domain = ''] = splitAtLast(email.normalize('NFC').toLowerCase(), '@')
  return `${local.split('+')[0]}@${domain}`
}

/** The part after the @: whether a colleague of the same house is meant. */
export const domainOf = (email: string): string => splitAtLast(email.toLowerCase(), '@')[1] ?? ''

const splitAtLast = (text: string, mark: string): readonly [string, string] => {
  const at = text.lastIndexOf(mark)
  return [text.slice(0, at), text.slice(at + 1)]
}
