import type { Child } from 'hono/jsx'
import { respond } from '../../worker/pages/respond.tsx'
import { network } from './sample.ts'

/** The HTML of a page with this content. */
export async function pageWith(children: Child, css?: string): Promise<string> {
  return (await respond({ locale: 'hu', title: 'Próba', network, children, css })).text()
}

/** The HTML of some content alone. */
export async function htmlOf(content: { toString(): string | Promise<string> }): Promise<string> {
  return content.toString()
}
