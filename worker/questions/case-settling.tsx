import type { Locale } from '../../forms/locale.ts'
import { languages } from '../language/languages.ts'
import { Button } from '../pages/button.tsx'
import { Card } from '../pages/card.tsx'
import { localeOf } from '../telling/reader.ts'
import { pageWords, questionWords, wordsOf } from '../words/wording.ts'
import type { CaseView } from './case-view.ts'
import { signLink } from './link.ts'
import { standingOf } from './standing.ts'

interface Undoable {
  readonly url: string
  readonly label: string
  readonly until: string
}

/** What this person has pressed and may still take back: the page that said so is easily lost. */
export const undoables = async (env: Env, view: CaseView): Promise<readonly Undoable[]> => {
  const { found, personId, snapshot } = view
  const locale = localeOf(found, personId)
  const { process } = snapshot.case
  const settling = snapshot.questions.flatMap((question) => {
    const standing = standingOf(question, false)
    return question.personId === personId && standing.type === 'settling' ? [{ question, until: standing.until }] : []
  })
  return Promise.all(
    settling.map(async ({ question: { id, kind, name, choice }, until }) => {
      const words = kind === 'anytime' ? wordsOf(process, locale).anytime : questionWords(process, name, locale).choices
      return {
        url: `/l/${await signLink(env.LINK_KEYS, 'q', id, personId)}`,
        label: words[choice ?? '']?.label ?? choice ?? '',
        until: languages[locale].dateTime(until, found.network.timeZone),
      }
    }),
  )
}

export function UndoableList({ all, locale }: { readonly all: readonly Undoable[]; readonly locale: Locale }) {
  const said = pageWords(locale)
  return (
    <>
      {all.map(({ url, label, until }) => (
        <Card>
          <p>
            {said.chosen}: <strong>{label}</strong>
          </p>
          <p>{said.undoUntil(until)}</p>
          <form method="post" action={url}>
            <Button style="plain" name="choice" value="undo">
              {said.undo}
            </Button>
          </form>
        </Card>
      ))}
    </>
  )
}
