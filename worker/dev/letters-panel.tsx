import type { Child } from 'hono/jsx'
import type { Locale } from '../../forms/locale.ts'
import { languages } from '../language/languages.ts'
import { ZONE } from './clock-panel.tsx'
import type { Listed } from './mailbox-store.ts'
import { words } from './words.ts'

type LettersProps = {
  readonly letters: readonly Listed[]
  readonly locale: Locale
  readonly children?: Child
}

/** The mailbox, newest first, day by day. A letter unfolds in its place, as its reader's program would show it. */
export function LettersPanel({ letters, locale, children }: LettersProps) {
  const said = words[locale]
  const { dateWithWeekday } = languages[locale]
  const days = Map.groupBy(letters, ({ sentAt }) => dateWithWeekday(sentAt, ZONE))
  return (
    <section class="pane" id="letters" aria-labelledby="letters-title">
      <h2 id="letters-title">{said.letters}</h2>
      <p class="note">{letters.length === 0 ? said.noLetters : said.lettersNote}</p>
      {[...days].map(([day, sent]) => (
        <>
          <h3 class="day">{day}</h3>
          <ul class="letters">
            {sent.map((letter) => (
              <li>
                <LetterItem letter={letter} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      ))}
      {children}
    </section>
  )
}

function LetterItem({ letter, locale }: { readonly letter: Listed; readonly locale: Locale }) {
  const said = words[locale]
  const address = `/dev/mailbox/${letter.id}`
  return (
    <details class="letter" id={`letter-${letter.id}`}>
      <summary>
        <time>{languages[locale].time(letter.sentAt, ZONE)}</time>
        <span>
          <span class="who">
            {letter.toName} <Tag letter={letter} staff={said.staff} />
          </span>
          <span class="subject">{letter.subject}</span>
        </span>
      </summary>
      <iframe
        src={`${address}?framed=true`}
        title={letter.subject}
        loading="lazy"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      ></iframe>
      <p class="alone">
        {letter.to} · {letter.caseReference} ·{' '}
        <a href={address} target="_blank" rel="noopener">
          {said.openAlone}
        </a>
      </p>
    </details>
  )
}

/** Whose side the reader is on. */
function Tag({ letter, staff }: { readonly letter: Listed; readonly staff: string }) {
  if (letter.isStaff === 1) return <span class="tag">{staff}</span>
  if (letter.organisation === null) return null
  return <span class={`tag ${letter.side ?? ''}`}>{letter.organisation}</span>
}
