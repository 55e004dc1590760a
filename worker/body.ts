/** Larger bodies are refused before anything is parsed; no form of ours comes near. */
const MOST_BYTES = 256 * 1024
const MOST_ENTRIES = 400

export type Body =
  | { readonly type: 'json'; readonly value: unknown }
  | {
      readonly type: 'entries'
      /** Percent-signs and parts that are not UTF-8 hold U+FFFD, which the check of a form refuses by the field's name. */
      readonly entries: readonly (readonly [string, string])[]
      /** Names under which a file was sent; what was in it is dropped. */
      readonly files: readonly string[]
    }
  | {
      readonly type: 'refused'
      readonly status: 400 | 413 | 415
      readonly code: 'malformed' | 'too_large' | 'media_type'
    }

/** The body of a POST by its declared type. Never throws for what was sent. */
export const readBody = async (request: Request): Promise<Body> => {
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    return { type: 'refused', status: 415, code: 'media_type' }
  }
  const bytes = await readLimited(request)
  if (bytes === undefined) return { type: 'refused', status: 413, code: 'too_large' }
  try {
    if (type === 'application/json') return { type: 'json', value: JSON.parse(textOf(bytes)) }
    if (type === 'application/x-www-form-urlencoded') return entriesOf(new URLSearchParams(textOf(bytes)))
    const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' }
    return entriesOf(await new Response(bytes, { headers }).formData())
  } catch (error) {
    // A SyntaxError or TypeError here is about what was sent, never about us.
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { type: 'refused', status: 400, code: 'malformed' }
    throw error
  }
}

/** Bytes that are not UTF-8 are malformed: guessing an encoding would store somebody's name wrongly. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)

const readLimited = async (request: Request): Promise<Uint8Array | undefined> => {
  if (Number(request.headers.get('Content-Length') ?? 0) > MOST_BYTES) return undefined
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.length > MOST_BYTES ? undefined : bytes
}

const entriesOf = (sent: Iterable<readonly [string, unknown]>): Body => {
  const entries = [...sent]
  if (entries.length > MOST_ENTRIES) return { type: 'refused', status: 400, code: 'malformed' }
  return {
    type: 'entries',
    entries: entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
    files: entries.flatMap(([name, value]) => (isFile(value) ? [name] : [])),
  }
}

/** A browser sends a file without a name where nobody has chosen one. */
const isFile = (value: unknown): boolean => value instanceof File && (value.name !== '' || value.size > 0)
