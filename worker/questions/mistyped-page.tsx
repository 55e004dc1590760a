import { associationOf } from '../networks/store.ts'
import { Button } from '../pages/button.tsx'
import { Card } from '../pages/card.tsx'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { localeOf } from '../telling/reader.ts'
import { pageWords } from '../words/wording.ts'
import type { Opened } from './opened.ts'

/**
 * For whoever was written to by mistake: the submission is somebody else's now and nothing here touches it, but as the
 * letter said they may ask for no more such letters. Neither a reference nor anything else of the case is theirs.
 */
export const mistypedPage = async ({ question, found }: Opened, link: string): Promise<Response> => {
  const locale = localeOf(found, question.personId)
  const said = pageWords(locale)
  const person = found.people.find(({ person: { id } }) => id === question.personId)?.person
  const isBlocked = typeof person?.blockedAt === 'number'
  const children = (
    <>
      <Notice kind="info" locale={locale}>
        <p>{said.mistypedText}</p>
      </Notice>
      {isBlocked ? (
        <Notice kind="success" locale={locale}>
          <p>{said.noMoreLetters}</p>
        </Notice>
      ) : null}
      {/* Once the submission has been forgotten there is no address left that could be blocked. */}
      {isBlocked || !person?.email ? null : (
        <Card>
          <p>{said.noMoreLettersIntro}</p>
          <form method="post" action={`/l/${link}`}>
            <input type="hidden" name="notMe-block" value="on" />
            <Button style="plain" name="choice" value="notMe">
              {said.noMoreLettersAsk}
            </Button>
          </form>
        </Card>
      )}
    </>
  )
  const network = associationOf(found.network, locale)
  return respond({ locale, title: said.mistyped, network, children }, { status: isBlocked ? 200 : 410 })
}
