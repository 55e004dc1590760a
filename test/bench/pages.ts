import { gzipSync } from 'node:zlib'
import type { Server } from './server.ts'

export interface FormPage {
  readonly name: string
  readonly raw: number
  readonly gzip: number
  /** The page itself and whatever it fetches by itself. */
  readonly requests: number
  readonly scripts: number
}

/** What a browser fetches without being asked; links and the form's own address are none of it. */
const fetched = [
  /<(?:img|script|iframe|video|audio|source|embed)\b[^>]*\ssrc="(?!data:)/gi,
  /<link\b(?=[^>]*\brel="(?:stylesheet|icon|preload|modulepreload|manifest)")[^>]*\shref="(?!data:)/gi,
  /\burl\((?!["']?(?:data:|#))/gi,
  /@import\b/gi,
]

export const measurePages = async ({ port }: Server): Promise<readonly FormPage[]> => {
  const pages: FormPage[] = []
  for (const form of ['ngo', 'company']) {
    for (const lang of ['hu', 'en']) {
      const response = await fetch(`http://localhost:${port}/n/miskolc/forms/${form}?lang=${lang}`)
      const html = await response.text()
      if (!response.ok) throw new Error(`the form ${form} in ${lang} answered ${response.status}`)
      const count = (pattern: RegExp): number => [...html.matchAll(pattern)].length
      // Without an icon of its own a page makes the browser ask for /favicon.ico.
      const icon = /<link\b[^>]*\brel="icon"/i.test(html) ? 0 : 1
      pages.push({
        name: `${form} ${lang}`,
        raw: Buffer.byteLength(html) / 1000,
        gzip: gzipSync(html, { level: 9 }).length / 1000,
        requests: 1 + icon + fetched.reduce((sum, pattern) => sum + count(pattern), 0),
        scripts: count(/<script\b/gi),
      })
    }
  }
  return pages
}
