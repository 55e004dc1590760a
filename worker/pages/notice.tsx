import type { PropsWithChildren } from 'hono/jsx'
import type { Locale } from '../../forms/locale.ts'
import { words } from './words.ts'
import type { NoticeKind } from './words.ts'

type NoticeProps = PropsWithChildren<{
  readonly kind: NoticeKind
  readonly locale: Locale
  /** Without a title, the kind is said to screen readers only. */
  readonly title?: string | undefined
}>

/** Something to know before the rest of the page. */
export function Notice({ kind, locale, title, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'success' ? 'status' : undefined}>
      {title === undefined ? <span class="vh">{words[locale].kinds[kind]}: </span> : <h2>{title}</h2>}
      {children}
    </div>
  )
}
