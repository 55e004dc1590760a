/**
 * A link is the right of one person to answer one question, or to see one page of their own. Nothing secret is stored:
 * the signature is over the link and the person, and the person is looked up by the question.
 *
 *     /l/<kind><id>.<key id>.<mac>
 */
export type LinkKind = (typeof kinds)[number]

/** q: a question · c: my case · s: what was just sent in · b: a form filled in for somebody else */
const kinds = ['q', 'c', 's', 'b'] as const

export interface ParsedLink {
  readonly kind: LinkKind
  readonly id: string
  readonly keyId: string
  readonly mac: string
}

/** 132 bits of the signature: more than can be guessed, short enough for a letter's line. */
const MAC_LENGTH = 22

const shape = /^([a-z])([0-9a-z-]{1,80})\.([0-9a-z]{1,8})\.([\w-]{22})$/

export const parseLink = (text: string): ParsedLink | undefined => {
  const [, letter, id, keyId, mac] = shape.exec(text) ?? []
  const kind = kinds.find((known) => known === letter)
  if (!kind || id === undefined || keyId === undefined || mac === undefined) return undefined
  return { kind, id, keyId, mac }
}

/** @param linkKeys `k2:<base64url>,k1:<base64url>`: the first signs, all of them verify. */
export const signLink = async (linkKeys: string, kind: LinkKind, id: string, holder: string): Promise<string> => {
  const [first] = keysOf(linkKeys)
  if (!first) throw new Error('LINK_KEYS is empty')
  const [keyId, secret] = first
  return `${kind}${id}.${keyId}.${encode(await sign(secret, message(kind, id, keyId, holder)))}`
}

export const isSignedFor = async (linkKeys: string, link: ParsedLink, holder: string): Promise<boolean> => {
  const secret = keysOf(linkKeys).find(([keyId]) => keyId === link.keyId)?.[1]
  if (secret === undefined) return false
  const expected = encode(await sign(secret, message(link.kind, link.id, link.keyId, holder)))
  const text = new TextEncoder()
  return crypto.subtle.timingSafeEqual(text.encode(expected), text.encode(link.mac))
}

const message = (kind: LinkKind, id: string, keyId: string, holder: string): string => `${kind}${id}.${keyId}.${holder}`

const keysOf = (linkKeys: string): readonly (readonly [string, string])[] =>
  linkKeys.split(',').flatMap((entry) => {
    const [keyId, secret] = entry.trim().split(':')
    return keyId !== undefined && secret !== undefined && secret.length >= 32 ? [[keyId, secret] as const] : []
  })

/** Importing a key costs more than signing with it. */
const imported = new Map<string, CryptoKey>()

const sign = async (secret: string, text: string): Promise<ArrayBuffer> => {
  const key = imported.get(secret) ?? (await importKey(secret))
  return crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
}

const importKey = async (secret: string): Promise<CryptoKey> => {
  const bytes = new TextEncoder().encode(secret)
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  imported.set(secret, key)
  return key
}

const encode = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, MAC_LENGTH)
