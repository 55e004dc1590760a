/** One address in one spelling: the part before the @ is case-sensitive by the book and nowhere in the world. */
export const emailKey = (email: string): string => email.normalize('NFC').toLowerCase()

/**
 * One mailbox, whatever stands behind a plus sign: whoever asks us to write to many such addresses fills one mailbox.
 * The domain is spelt as DNS is asked, since `ágiháza.hu` and `xn--gihza-wqad.hu` are one. Only for limits and blocks;
 * people are joined by `emailKey`, since not every provider reads the sign so.
 */
export const mailboxKey = (email: string): string => {
  const [local, domain] = splitAtLast(emailKey(email), '@')
  return `${local.split('+', 1).join('')}@${URL.parse(`http://${domain}`)?.hostname ?? domain}`
}

/** An address as it is stored: as typed for sending, and folded. */
export const addressOf = (email: string) => ({ email, emailKey: emailKey(email), mailboxKey: mailboxKey(email) })

/** The part after the @: whether a colleague of the same house is meant. */
export const domainOf = (email: string): string => splitAtLast(email.toLowerCase(), '@')[1]

const splitAtLast = (text: string, mark: string): readonly [string, string] => {
  const at = text.lastIndexOf(mark)
  return [text.slice(0, at), text.slice(at + 1)]
}
