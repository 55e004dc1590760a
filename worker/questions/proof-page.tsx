import { associationOf } from '../networks/store.ts'
import { Button } from '../pages/button.tsx'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { localeOf } from '../telling/reader.ts'
import { questionWords } from '../words/wording.ts'
import type { Opened } from './opened.ts'
import { isWaitedFor } from './vouched.ts'

/** The case goes on already, by the coordinator's word; only letters still wait for this one button. */
export const proofPage = async (opened: Opened, link: string): Promise<Response> => {
  const { question, found, snapshot } = opened
  const locale = localeOf(found, question.personId)
  const { subject, reason, choices } = questionWords(snapshot.case.process, question.name, locale)
  return respond({
    locale,
    title: subject,
    network: associationOf(found.network, locale),
    reference: snapshot.case.reference,
    children: isWaitedFor(opened) ? (
      <>
        <p>{reason}</p>
        <form method="post" action={`/l/${link}`}>
          <Button name="choice" value="confirm">
            {choices['confirm']?.label}
          </Button>
        </form>
      </>
    ) : (
      <Notice kind="success" locale={locale}>
        <p>{choices['confirm']?.next}</p>
      </Notice>
    ),
  })
}
