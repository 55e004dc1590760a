import type { Form } from '../../forms/define.ts'
import { showAnswers } from '../../forms/show.ts'
import { languages } from '../language/languages.ts'
import { associationOf } from '../networks/store.ts'
import { Button } from '../pages/button.tsx'
import { Card } from '../pages/card.tsx'
import { Facts } from '../pages/facts.tsx'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { processOf } from '../process/processes.ts'
import type { FormOf } from '../process/define.ts'
import { localeOf } from '../telling/reader.ts'
import { factsOf } from '../telling/shown.ts'
import { pageWords, questionWords, wordsOf } from '../words/wording.ts'
import type { ChoiceWords } from '../words/words.ts'
import { withOfferNamed } from './chosen-offer.ts'
import { OnwardLink } from './onward-link.tsx'
import { onwardFrom } from './onward.ts'
import { contextIn, type Opened } from './opened.ts'
import { tellingOf } from './telling-of.ts'

/** What was recorded, when, until when it can be undone, and what happens next. A second answer finds this page too. */
export const recordedPage = async (env: Env, opened: Opened, link: string, isSecond: boolean): Promise<Response> => {
  const { question, found, snapshot, standing } = opened
  const locale = localeOf(found, question.personId)
  const language = languages[locale]
  const said = pageWords(locale)
  const words = choiceWordsOf(opened)
  const zone = found.network.timeZone
  const form = formGiven(opened)
  const shown = form ? showAnswers(form, question.fields ?? {}, locale) : []
  const items = await withOfferNamed(
    env,
    opened,
    shown.flatMap((section) => section.items),
  )
  const facts = form ? factsOf(form, items) : []
  const onward = await onwardFrom(env, opened)
  const isAskedMore = onward?.leadsTo === 'newerQuestion'
  const recorder = question.answeredBy === question.personId ? undefined : nameOf(opened, question.answeredBy)
  const isSettling = standing.type === 'settling'
  const isTheirs = opened.presserId === question.personId
  return respond({
    locale,
    title: said.answerRecorded,
    network: associationOf(found.network, locale),
    reference: snapshot.case.reference,
    children: (
      <>
        <Notice kind="success" locale={locale}>
          <p>
            {isTheirs ? said.chosen : said.chosenBy(nameOf(opened, question.personId) ?? '')}:{' '}
            <strong>{words?.label ?? question.choice}</strong>
          </p>
          {question.answeredAt === null ? null : <p>{said.recordedAt(language.dateTime(question.answeredAt, zone))}</p>}
          {recorder === undefined ? null : <p>{said.recordedBy(recorder)}</p>}
        </Notice>
        {isSecond ? <p>{isAskedMore ? said.alreadyAnsweredNewer : said.alreadyAnswered(recorder)}</p> : null}
        {isAskedMore ? <OnwardLink onward={onward} locale={locale} /> : null}
        {facts.length > 0 ? <Facts facts={facts} /> : null}
        {words ? (
          <>
            <h2>{said.whatNext}</h2>
            <p>{await nextIn(env, opened, words, link)}</p>
          </>
        ) : null}
        {isSettling ? (
          <Card>
            <p>{said.undoUntil(language.dateTime(standing.until, zone))}</p>
            <form method="post" action={`/l/${link}`}>
              <Button style="plain" name="choice" value="undo">
                {said.undo}
              </Button>
            </form>
          </Card>
        ) : null}
        {isAskedMore ? null : <OnwardLink onward={onward} locale={locale} />}
      </>
    ),
  })
}

/** Read anew only where the words ask for it. */
const nextIn = async (env: Env, opened: Opened, { next }: ChoiceWords, link: string): Promise<string> =>
  typeof next === 'string' ? next : next(await tellingOf(env, opened, link))

/** Somebody of the case or of the staff, as the reader's language writes names. */
const nameOf = ({ question, found }: Opened, id: string | null): string | undefined => {
  const known = found.people.find(({ person }) => person.id === id)
  return known && languages[localeOf(found, question.personId)].personName(known.person)
}

const choiceWordsOf = ({ question, found, snapshot }: Opened) => {
  const locale = localeOf(found, question.personId)
  const choice = question.choice ?? ''
  return question.kind === 'anytime'
    ? wordsOf(snapshot.case.process, locale).anytime[choice]
    : questionWords(snapshot.case.process, question.name, locale).choices[choice]
}

/** The form the given choice brought; the state it was asked in may have passed. */
const formGiven = (opened: Opened): Form | undefined => {
  const { question, snapshot } = opened
  const process = processOf(snapshot.case.process, snapshot.case.processVersion)
  const asking = Object.values(process.states).find(({ asks }) => asks?.question === question.name)
  const choice = question.kind === 'anytime' ? process.anytime[question.name] : asking?.choices?.[question.choice ?? '']
  return choice?.form && made(choice.form, opened)
}

const made = (form: FormOf, opened: Opened): Form => (typeof form === 'function' ? form(contextIn(opened)) : form)
