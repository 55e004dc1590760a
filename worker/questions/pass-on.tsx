import type { Locale } from '../../forms/locale.ts'
import type { FormView } from '../../forms/view.ts'
import { Button } from '../pages/button.tsx'
import { FormFields } from '../pages/fields.tsx'
import { pageWords } from '../words/wording.ts'
import { NOT_MINE } from './answer.ts'

interface PassOnProps {
  readonly view: FormView
  readonly version: number
  readonly link: string
  readonly locale: Locale
  readonly isOpen: boolean
}

/**
 * "Not me": folded away, because one thing is to be done here; open when it came back with mistakes. Whoever it
 * came to by mistake need not name anybody.
 */
export function PassOn({ view, version, link, locale, isOpen }: PassOnProps) {
  const said = pageWords(locale)
  return (
    <details open={isOpen}>
      <summary>{said.notMe}</summary>
      <p>{said.passOnIntro}</p>
      <form method="post" action={`/l/${link}`} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <FormFields view={view} locale={locale} bare />
        <Button style="plain" name="choice" value="passOn">
          {said.passOnSend}
        </Button>
      </form>
      <p>{said.notMineIntro}</p>
      <form method="post" action={`/l/${link}`}>
        <input type="hidden" name="version" value={String(version)} />
        <Button style="plain" name="choice" value={NOT_MINE}>
          {said.notMine}
        </Button>
      </form>
    </details>
  )
}
