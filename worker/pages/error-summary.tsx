import type { Locale } from '../../forms/locale.ts'
import { words } from './words.ts'

/** A mistake and the id of the control where it is put right. */
export type PageError = { readonly id: string; readonly text: string }

type ErrorSummaryProps = { readonly errors: readonly PageError[]; readonly locale: Locale }

/**
 * All mistakes of a form, before it. Takes the focus when the page opens, so that nobody searches for them; nothing when
 * there are none (GOV.UK pattern).
 */
export function ErrorSummary({ errors, locale }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div class="notice error" role="alert" tabindex={-1} autofocus>
      <h2>{words[locale].checkThese}</h2>
      <ul>
        {errors.map((error) => (
          <li>
            <a href={`#${error.id}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
