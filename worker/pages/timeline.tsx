/** What happened on one day, newest first. */
export interface Day {
  /** The day in words of the reader's language. */
  readonly on: string
  readonly texts: readonly string[]
}

interface TimelineProps {
  /** Newest first. */
  readonly days: readonly Day[]
  /** What opens the days that are folded away. */
  readonly earlier: string
}

/** As many as one takes in at a glance. */
const mostDays = 5

/** What happened, day by day, newest first; what is long past is folded away. */
export function Timeline({ days, earlier }: TimelineProps) {
  const past = days.slice(mostDays)
  return (
    <>
      <Days days={days.slice(0, mostDays)} />
      {past.length === 0 ? null : (
        <details>
          <summary>{earlier}</summary>
          <Days days={past} />
        </details>
      )}
    </>
  )
}

function Days({ days }: Pick<TimelineProps, 'days'>) {
  return (
    <ol class="timeline">
      {days.map(({ on, texts }) => (
        <li>
          <span>{on}</span>
          {texts.map((text) => (
            <p>{text}</p>
          ))}
        </li>
      ))}
    </ol>
  )
}
