import type { Fact } from './blocks.ts'

/** An http(s) address, absolute. Paths are resolved against `baseUrl`; any other scheme throws, as no letter needs one. */
export function webAddress(url: string, baseUrl: string): string {
  const address = new URL(url, baseUrl)
  if (address.protocol !== 'https:' && address.protocol !== 'http:') {
    throw new Error(`A letter links to http and https only, not to ${address.protocol}`)
  }
  return address.href
}

/** `tel:` with what a dialler understands. */
export function phoneAddress(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}

/** Where a fact links to; `undefined` when it is no contact, or does not look like the contact it claims to be. */
export function contactAddress({ value, contact }: Fact): string | undefined {
  if (contact === 'email' && /^[^\s@<>"',;:()[\]\\\p{C}]+@[\p{L}\p{N}.-]+$/u.test(value)) {
    // Encoded, so that `?` cannot add a header to the letter that the link opens.
    return `mailto:${encodeURIComponent(value).replace('%40', '@')}`
  }
  return contact === 'phone' && /^\+?[\d ()/.-]{3,30}$/.test(value) ? phoneAddress(value) : undefined
}
