import type { PropsWithChildren } from 'hono/jsx'

/** A sheet that holds together what belongs together. */
export function Card({ children }: PropsWithChildren) {
  return <section class="card">{children}</section>
}
