type Moment = {
  /** The time in words of the reader's language. */
  readonly at: string
  readonly text: string
}

/** What happened, newest first. */
export function Timeline({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <ol class="timeline">
      {moments.map((moment) => (
        <li>
          <span>{moment.at}</span>
          {moment.text}
        </li>
      ))}
    </ol>
  )
}
