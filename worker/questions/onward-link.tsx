import type { Locale } from '../../forms/locale.ts'
import { ButtonLink } from '../pages/button.tsx'
import { pageWords } from '../words/wording.ts'
import type { Onward } from './onward.ts'

/** What waits is a button; where one may look is a link. */
export function OnwardLink({ onward, locale }: { readonly onward: Onward | undefined; readonly locale: Locale }) {
  if (onward === undefined) return null
  const said = pageWords(locale)
  return (
    <p>
      {onward.leadsTo === 'newerQuestion' ? (
        <ButtonLink href={onward.url}>{said.newerQuestion}</ButtonLink>
      ) : (
        <a href={onward.url}>{said.pageOfCase}</a>
      )}
    </p>
  )
}
