import { associationOf } from '../networks/store.ts'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { localeOf } from '../telling/reader.ts'
import { pageWords } from '../words/wording.ts'
import type { Opened } from './opened.ts'
import { signCasePage } from './page-link.ts'
import { readClosing } from './store.ts'

/** A choice from the page of a case that came to nothing: undone by its giver, or no longer possible when its time came. */
export const takenBackPage = async (env: Env, opened: Opened): Promise<Response> => {
  const { question, presserId, found, snapshot, now } = opened
  const locale = localeOf(found, presserId)
  const said = pageWords(locale)
  const isUndone = (await readClosing(env, question)) === 'undone'
  const page = await signCasePage(env.LINK_KEYS, question.caseId, presserId, now)
  return respond({
    locale,
    title: isUndone ? said.takenBack : said.notDone,
    network: associationOf(found.network, locale),
    reference: snapshot.case.reference,
    children: (
      <>
        <Notice kind={isUndone ? 'success' : 'info'} locale={locale}>
          <p>{isUndone ? said.takenBackText : said.notDoneText}</p>
        </Notice>
        <p>
          <a href={`/l/${page}`}>{said.toCase}</a>
        </p>
      </>
    ),
  })
}
