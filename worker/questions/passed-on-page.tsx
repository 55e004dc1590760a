import { associationOf } from '../networks/store.ts'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { localeOf } from '../telling/reader.ts'
import { pageWords } from '../words/wording.ts'
import type { Opened } from './opened.ts'

/** What whoever passed a question on finds behind its link: it was done, and cannot be undone, for the letter has left. */
export const passedOnPage = async ({ question, found, snapshot }: Opened): Promise<Response> => {
  const locale = localeOf(found, question.personId)
  const said = pageWords(locale)
  return respond({
    locale,
    title: said.passedOn,
    network: associationOf(found.network, locale),
    reference: snapshot.case.reference,
    children: (
      <Notice kind="success" locale={locale}>
        <p>{said.passedOnText}</p>
      </Notice>
    ),
  })
}
