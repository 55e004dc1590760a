import type { Locale } from '../../forms/locale.ts'
import { problemOf } from '../problem.ts'
import { Refused } from './problems.ts'

/** `version`: what the resource's ETag is made of; without one it is made of the text itself. */
export interface Shown<Resource> {
  readonly resource: Resource
  readonly version?: number
  /** Address of what was made. */
  readonly location?: string
}

export const fresh = { 'Cache-Control': 'no-store' }

/** One resource with its ETag; `ifMatch` is what its reader insists on. */
export const single = async <Resource>(
  { resource, version, location }: Shown<Resource>,
  status: number,
  ifMatch: string | undefined,
) => {
  const text = JSON.stringify(resource)
  const etag = version === undefined ? await etagOf(text) : versionTag(version)
  if (!isExpected(ifMatch, etag)) throw new Refused(412, 'precondition_failed')
  const headers = {
    ...fresh,
    'Content-Type': 'application/json',
    ETag: etag,
    ...(location !== undefined && { Location: location }),
  }
  return new Response(text, { status, headers })
}

const etagOf = async (text: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `"${Array.from(digest.slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`
}

const versionTag = (version: number): string => `"${version}"`

/** RFC 9110, 13.1.1: strong comparison with any of those named. */
const isExpected = (ifMatch: string | undefined, etag: string): boolean =>
  ifMatch === undefined || ifMatch.trim() === '*' || ifMatch.split(',').some((tag) => tag.trim() === etag)

/** For writes: the case that is about to change must still be the one the client has seen. */
export const expectVersion = (ifMatch: string | undefined, version: number): void => {
  if (!isExpected(ifMatch, versionTag(version))) throw new Refused(412, 'precondition_failed')
}

/** What was refused on the way becomes a problem, in the reader's language. */
export const refused = async (locale: Locale, run: () => Promise<Response>): Promise<Response> => {
  try {
    return await run()
  } catch (error) {
    // Everything else is ours and stays loud: the app answers 500.
    if (!(error instanceof Refused)) throw error
    const response = problemOf({ ...error.refusal, locale })
    if (error.refusal.status === 401) response.headers.set('WWW-Authenticate', 'Bearer')
    return response
  }
}
