import type { Locale } from '../../forms/locale.ts'
import { languages } from '../language/languages.ts'
import type { ClockState } from './clock-control.ts'
import { words } from './words.ts'

/** The time zone of the demo network; the development pages show everything in it. */
export const ZONE = 'Europe/Budapest'

type ClockProps = {
  readonly clock: ClockState
  readonly locale: Locale
  /** Where to return to after the clock has moved. */
  readonly back: string
}

/** What time it is in the system, what comes next, and the buttons that take one there. */
export function ClockPanel({ clock, locale, back }: ClockProps) {
  const said = words[locale]
  const at = (instant: string): string => languages[locale].dateTime(Date.parse(instant), ZONE)
  return (
    <section class="pane clock" id="clock" aria-label={said.clock}>
      <dl class="times">
        <div>
          <dt>{said.now}</dt>
          <dd id="now">{at(clock.now)}</dd>
        </div>
        {clock.nextDueAt === null ? null : (
          <div>
            <dt>{said.nextDue}</dt>
            <dd>{at(clock.nextDueAt)}</dd>
          </div>
        )}
      </dl>
      <form method="post" action="/dev/clock">
        <input type="hidden" name="back" value={back} />
        <div class="buttons">
          <button class="button" type="submit" name="next" value="true">
            {said.next}
          </button>
          {Object.entries(said.jumps).map(([duration, label]) => (
            <button class="button plain small" type="submit" name="advance" value={duration}>
              {label}
            </button>
          ))}
        </div>
      </form>
      <p class="note">{clock.nextDueAt === null ? said.nothingDue : said.nextHint}</p>
    </section>
  )
}
