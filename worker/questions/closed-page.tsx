import type { Locale } from '../../forms/locale.ts'
import { associationOf } from '../networks/store.ts'
import { Button, ButtonLink } from '../pages/button.tsx'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { textOf } from '../process/memo.ts'
import { localeOf } from '../telling/reader.ts'
import { pageWords, questionWords } from '../words/wording.ts'
import { ASK_ME_AGAIN } from './answer.ts'
import { canAskAgain, type Closing, closingOf } from './closing.ts'
import { mistypedPage } from './mistyped-page.tsx'
import { OnwardLink } from './onward-link.tsx'
import { onwardFrom } from './onward.ts'
import type { Opened } from './opened.ts'
import { passedOnPage } from './passed-on-page.tsx'
import { isAskedAgain } from './store.ts'

const reasons = {
  moved: 'closedMoved',
  silence: 'closedSilence',
  passedOn: 'closedPassedOn',
  givenUp: 'closedGivenUp',
  deleted: 'closedDeleted',
} as const satisfies { readonly [closing in Exclude<Closing, 'mistyped'>]: string }

/** A question that needs no answer any more, or not now: says what happened, never just "expired". */
export const closedPage = async (env: Env, opened: Opened, link: string): Promise<Response> => {
  const { question, found, snapshot } = opened
  const closing = closingOf(opened)
  if (closing === 'mistyped') return mistypedPage(opened, link)
  if (closing === 'passedOn' && hasPassedOn(opened)) return passedOnPage(opened)
  const locale = localeOf(found, question.personId)
  const said = pageWords(locale)
  const isClosed = closing !== undefined
  const isAskable = canAskAgain(opened)
  const isAsked = isAskable && (await isAskedAgain(env, question.id))
  const onward = await onwardFrom(env, opened)
  return respond(
    {
      locale,
      title: isClosed ? said.closed : questionWords(snapshot.case.process, question.name, locale).subject,
      network: associationOf(found.network, locale),
      reference: snapshot.case.reference,
      children: (
        <>
          <Notice kind="info" locale={locale}>
            <p>{isClosed ? said[reasons[closing]] : said.otherIsSettling}</p>
          </Notice>
          {closing === 'deleted' ? (
            <p>
              <ButtonLink href={formOf(opened, locale)}>{said.sendAnew}</ButtonLink>
            </p>
          ) : null}
          {isAsked ? <p>{said.askAgainDone}</p> : null}
          <OnwardLink onward={onward} locale={locale} />
          {isAskable && !isAsked ? (
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

/** Pressed by whoever was asked; coordinators hand over among themselves. */
const hasPassedOn = ({ question, presserId }: Opened): boolean =>
  question.role !== 'coordinator' && presserId === question.personId

/** The form that was sent in: which one it was is kept. */
const formOf = ({ found, snapshot }: Opened, locale: Locale): string =>
  `/n/${found.network.slug}/forms/${textOf(snapshot.case, 'form')}?${new URLSearchParams({ lang: locale })}`
