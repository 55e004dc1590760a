import type { Locale } from '../../forms/locale.ts'
import { languages } from '../language/languages.ts'
import { type Instant, morningAfter } from '../process/calendar.ts'
import { processOf } from '../process/processes.ts'
import { signLink } from '../questions/link.ts'
import { questionWords, wordsOf } from '../words/wording.ts'
import { ZONE } from './clock-panel.tsx'
import type { Waiting } from './waiting-store.ts'
import { words } from './words.ts'

/** One row of the list; `url` opens the question as the person asked would see it. */
type Row = Waiting & { readonly url: string | undefined }

export const withLinks = (linkKeys: string, waiting: readonly Waiting[]): Promise<readonly Row[]> =>
  Promise.all(
    waiting.map(async (row) => {
      const { questionId, personId } = row
      const isAsked = questionId !== null && personId !== null
      return { ...row, url: isAsked ? `/l/${await signLink(linkKeys, 'q', questionId, personId)}` : undefined }
    }),
  )

/** What is waiting for whom, since when and until when; what only waits for a date lies folded below. */
export function WaitingPanel({ rows, locale }: { readonly rows: readonly Row[]; readonly locale: Locale }) {
  const said = words[locale]
  const asked = rows.filter(({ questionId }) => questionId !== null)
  const dated = rows.filter(({ questionId }) => questionId === null)
  return (
    <section class="pane" id="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{said.waiting}</h2>
      <p class="note">{asked.length === 0 ? said.nothingWaits : said.waitingNote}</p>
      {asked.length === 0 ? null : <Table rows={asked.toSorted(byLimit)} locale={locale} />}
      {dated.length === 0 ? null : (
        <details id="dated">
          <summary>{said.dated(dated.length)}</summary>
          <Table rows={dated} locale={locale} />
        </details>
      )}
    </section>
  )
}

function Table({ rows, locale }: { readonly rows: readonly Row[]; readonly locale: Locale }) {
  const { columns } = words[locale]
  return (
    <table class="waits">
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td data-label={columns.what}>
              {wordsOf(row.process, locale).title} <span class="ref">{row.reference}</span>
              <small>
                {wordsOf(row.process, locale).states[row.state]}
                {row.title === null ? null : ` · ${row.title}`}
              </small>
            </td>
            <td data-label={columns.whom}>
              <Asked row={row} locale={locale} />
            </td>
            <td data-label={columns.since}>{dayOf(row.askedAt ?? row.enteredAt, locale)}</td>
            <td data-label={columns.until}>{momentOf(row, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Asked({ row, locale }: { readonly row: Row; readonly locale: Locale }) {
  const said = words[locale]
  const { question, familyName, givenName } = row
  if (question === null || familyName === null || givenName === null) return <>{said.date}</>
  const of = row.isStaff ? said.staff : row.organisation
  return (
    <>
      {languages[locale].personName({ familyName, givenName })}
      {of === null ? null : `, ${of}`}
      <small>
        {row.settlesAt === null ? null : `${said.settles}: `}
        <a href={row.url} target="_blank" rel="noopener">
          {subjectOf(row.process, question, locale)}
        </a>
      </small>
    </>
  )
}

/** A choice that somebody made by themselves is a question with no words of its own: its label says what it is. */
const subjectOf = (process: string, question: string, locale: Locale): string =>
  wordsOf(process, locale).anytime[question]?.label ?? questionWords(process, question, locale).subject

const dayOf = (at: number | null, locale: Locale): string => (at === null ? '' : languages[locale].date(at, ZONE))

/** When the waiting ends by itself; `undefined`: never, somebody has to decide. */
const limitOf = ({
  process,
  processVersion,
  state,
  question,
  kind,
  askedAt,
  settlesAt,
  dueAt,
}: Row): Instant | undefined => {
  if (settlesAt !== null) return settlesAt
  if (question === null || askedAt === null) return dueAt ?? undefined
  const silence = kind === 'state' ? processOf(process, processVersion).states[state]?.silence : undefined
  return silence && morningAfter(askedAt, silence.days, ZONE)
}

const byLimit = (one: Row, other: Row): number => (limitOf(one) ?? 0) - (limitOf(other) ?? 0)

const momentOf = (row: Row, locale: Locale): string => {
  const at = limitOf(row)
  if (at === undefined) return words[locale].noLimit
  const { date, time } = languages[locale]
  return row.settlesAt === null ? date(at, ZONE) : `${date(at, ZONE)} ${time(at, ZONE)}`
}
