import { html } from 'hono/html'
import { Page } from './layout.tsx'
import type { PageProps } from './layout.tsx'
import { sourceHash } from './source-hash.ts'
import { stylesheet } from './stylesheet.ts'

type Answer = {
  readonly status?: number | undefined
  /** Form pages may stand in anybody's website; everything else in nobody's. */
  readonly framable?: boolean | undefined
  /** How long anybody may keep a copy. Nobody may when this is undefined. */
  readonly cacheSeconds?: number | undefined
}

/** A page as a Response that allows its own inline styles and nothing else. */
export async function respond(page: PageProps, answer: Answer = {}): Promise<Response> {
  const document = await html`<!doctype html>${<Page {...page} />}`
  return new Response(document.toString(), {
    status: answer.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': page.locale,
      'Content-Security-Policy': await contentPolicy(page, answer),
      // A page without a secret in its address lets its own POST carry an Origin, which `no-referrer` would blank.
      'Referrer-Policy': answer.framable ? 'same-origin' : 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': answer.cacheSeconds === undefined ? 'no-store' : `public, max-age=${answer.cacheSeconds}`,
      ...(page.indexed ? {} : { 'X-Robots-Tag': 'noindex' }),
    },
  })
}

/** The value, not its promise: workerd binds a pending promise to the request that made it. */
let stylesheetHash: string | undefined

async function contentPolicy(page: PageProps, answer: Answer): Promise<string> {
  stylesheetHash ??= await sourceHash(stylesheet)
  const hashes = [stylesheetHash, ...(page.css ? [await sourceHash(page.css)] : [])]
  return [
    "default-src 'none'",
    `style-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`,
    'img-src data:',
    ...(page.scripts?.length ? ["script-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${answer.framable ? '*' : "'none'"}`,
  ].join('; ')
}
