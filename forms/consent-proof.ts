import type { Form } from './define.ts'
import { sha256 } from './hash.ts'
import type { Locale } from './locale.ts'
import { fieldWords } from './words.ts'

/** What fills a consent's text: the network's controller and the address of its privacy notice. */
export interface ConsentFill {
  readonly controller: string
  readonly notice: string
}

/** What somebody agreed to, to be kept with who, when and in which language. */
export interface ConsentProof {
  readonly text: string
  /** 12 hexadecimal digits of the wording, the same for every network. */
  readonly version: string
  /** SHA-256 of the text as it was read. */
  readonly hash: string
}

export async function consentProof(
  form: Form,
  field: string,
  locale: Locale,
  fill: ConsentFill,
): Promise<ConsentProof> {
  const words = fieldWords(form, locale, field)
  const wording = words.text ?? words.label
  const text = consentText(wording, fill)
  return { text, version: (await hashOf(wording)).slice(0, 12), hash: await hashOf(text) }
}

/** There are as many texts as networks have consents, and each is agreed to over and over. */
const hashes = new Map<string, string>()

async function hashOf(text: string): Promise<string> {
  const known = hashes.get(text)
  if (known !== undefined) return known
  const hash = await sha256(text)
  hashes.set(text, hash)
  return hash
}

/** A consent as it is read. */
export function consentText(wording: string, fill: ConsentFill): string {
  return wording.replaceAll('{controller}', () => fill.controller).replaceAll('{notice}', () => fill.notice)
}
