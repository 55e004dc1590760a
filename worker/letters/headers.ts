/** What the headers of one outbox row follow from. */
export type Envelope = {
  readonly letterId: string
  /** `undefined` for letters about no single case, which thread with nothing. */
  readonly caseId: string | undefined
  /** Ids of the letters of this case that went to the same person, oldest first. */
  readonly earlier: readonly string[]
  /** The domain we send from. */
  readonly domain: string
  /** Where a press on the mail client's own "unsubscribe" goes; reminders only, https only. */
  readonly unsubscribeUrl?: string | undefined
}

/** A header value is 2048 bytes at most with some carriers; a thread needs its root and its newest members. */
const keptReferences = 5

/**
 * The headers that make a letter part of its case's thread and tell machines that no human wrote it. The same row gives
 * the same `Message-ID` whenever it is sent. Throws when a part could break out of its header.
 */
export function letterHeaders(envelope: Envelope): Readonly<Record<string, string>> {
  const messageId = (name: string) => `<${headerToken(name)}@${headerToken(envelope.domain)}>`
  const root = envelope.caseId === undefined ? [] : [messageId(`case.${envelope.caseId}`)]
  const earlier = envelope.earlier.slice(-keptReferences).map(messageId)
  const references = [...root, ...earlier]
  const parent = references.at(-1)
  return {
    'Message-ID': messageId(envelope.letterId),
    ...(parent === undefined ? {} : { References: references.join(' '), 'In-Reply-To': parent }),
    // RFC 3834: keeps holiday replies and mail loops away.
    'Auto-Submitted': 'auto-generated',
    ...(envelope.unsubscribeUrl === undefined ? {} : unsubscribe(envelope.unsubscribeUrl)),
  }
}

/** RFC 2369 and RFC 8058: one click, sent by the mail provider as a POST. */
function unsubscribe(url: string): Readonly<Record<string, string>> {
  if (!/^https:\/\/[!-;=?-~]+$/.test(url)) throw new Error('List-Unsubscribe needs a plain https address')
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

function headerToken(text: string): string {
  if (!/^[\w.-]+$/.test(text)) throw new Error(`Not fit for a mail header: ${JSON.stringify(text)}`)
  return text
}
