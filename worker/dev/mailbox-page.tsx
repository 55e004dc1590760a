import { languages } from '../language/languages.ts'
import { Button } from '../pages/button.tsx'
import { respond } from '../pages/respond.tsx'
import type { Setting } from '../setting.ts'
import { present } from './clock-control.ts'
import { newestLetters } from './mailbox-store.ts'

const SHOWN = 60
const ZONE = 'Europe/Budapest'

/** Every letter that was sent, and the clock that brings the next ones. */
export const mailboxPage = async (setting: Setting): Promise<Response> => {
  const letters = await newestLetters(setting.env, SHOWN)
  const clock = await present(setting)
  const { dateTime } = languages.hu
  const at = (instant: string): string => dateTime(Date.parse(instant), ZONE)
  return respond({
    locale: 'hu',
    title: 'Levelek',
    network: undefined,
    children: (
      <>
        <form method="post" action="/dev/clock">
          <p>
            Most: <strong>{at(clock.now)}</strong>
            {clock.nextDueAt === null ? null : `, a következő esemény: ${at(clock.nextDueAt)}`}
          </p>
          <div class="buttons">
            <Button name="next" value="true">
              Tovább a következőig
            </Button>
            <Button style="plain" name="advance" value="10m">
              + 10 perc
            </Button>
            <Button style="plain" name="advance" value="1d">
              + 1 nap
            </Button>
            <Button style="plain" name="advance" value="7d">
              + 7 nap
            </Button>
          </div>
        </form>
        <ol class="timeline">
          {letters.map((letter) => (
            <li>
              <span>
                {dateTime(letter.sentAt, ZONE)} · {letter.toName} &lt;{letter.to}&gt;
              </span>
              <a href={`/dev/mailbox/${letter.id}`}>{letter.subject}</a>
            </li>
          ))}
        </ol>
      </>
    ),
  })
}
