import type { Locale } from '../../forms/locale.ts'
import { words } from './words.ts'

/** What a field and a part of a field have in common around their control. */
export type Framed = {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

export function frameClass({ error }: Framed): string {
  return error === undefined ? 'field' : 'field wrong'
}

/** Optional fields say so in words; an asterisk means nothing to many. */
export function Label({
  label,
  required,
  locale,
}: {
  readonly label: string
  readonly required: boolean
  readonly locale: Locale
}) {
  return (
    <>
      {label}
      {required ? null : ' '}
      {required ? null : <span class="opt">({words[locale].optional})</span>}
    </>
  )
}

/** Both stand before the control, where a screen keyboard does not cover them. */
export function HintAndError({
  id,
  framed,
  locale,
}: {
  readonly id: string
  readonly framed: Framed
  readonly locale: Locale
}) {
  return (
    <>
      {framed.hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {framed.hint}
        </p>
      )}
      {framed.error === undefined ? null : (
        <p class="error" id={`${id}-error`}>
          <span class="vh">{words[locale].errorPrefix}: </span>
          {framed.error}
        </p>
      )}
    </>
  )
}

/** The `aria-describedby` that goes with `HintAndError`. */
export function describedBy(id: string, { hint, error }: Framed): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])]
  return ids.length === 0 ? undefined : ids.join(' ')
}
