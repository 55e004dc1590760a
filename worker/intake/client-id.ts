const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id that a client made for its submission, in one spelling (RFC 9562 reads both cases); `undefined` if it is none. */
export const clientIdIn = (value: unknown): string | undefined => {
  const id = typeof value === 'string' ? value.toLowerCase() : ''
  return UUID.test(id) ? id : undefined
}
