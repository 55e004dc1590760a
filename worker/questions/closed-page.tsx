import { associationOf } from '../networks/store.ts'
import { Button } from '../pages/button.tsx'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { localeOf } from '../telling/reader.ts'
import { pageWords, questionWords } from '../words/wording.ts'
import { ASK_ME_AGAIN } from './answer.ts'
import type { Opened } from './opened.ts'
import { isAskedAgain } from './store.ts'

const reasons = {
  moved: 'closedMoved',
  silence: 'closedSilence',
  passedOn: 'closedPassedOn',
  givenUp: 'closedGivenUp',
} as const

/** A question that needs no answer any more, or not now: says what happened, never just "expired". */
export const closedPage = async (env: Env, opened: Opened, link: string): Promise<Response> => {
  const { question, found, snapshot, standing } = opened
  const locale = localeOf(found, question.personId)
  const said = pageWords(locale)
  const isClosed = standing.type === 'closed'
  const isAsked = isClosed && (await isAskedAgain(env, question.id))
  return respond(
    {
      locale,
      title: isClosed ? said.closed : questionWords(snapshot.case.process, question.name, locale).subject,
      network: associationOf(found.network, locale),
      reference: snapshot.case.reference,
      children: (
        <>
          <Notice kind="info" locale={locale}>
            <p>{isClosed ? said[reasons[standing.because]] : said.otherIsSettling}</p>
          </Notice>
          {isAsked ? <p>{said.askAgainDone}</p> : null}
          {isClosed && !isAsked ? (
            <form method="post" action={`/l/${link}`}>
              <Button style="plain" name="choice" value={ASK_ME_AGAIN}>
                {said.askAgain}
              </Button>
            </form>
          ) : null}
        </>
      ),
    },
    { status: isClosed && !isAsked ? 410 : 200 },
  )
}
