import * as v from 'valibot'

const letter = v.object({
  id: v.string(),
  letter: v.string(),
  to: v.string(),
  links: v.array(v.string()),
  caseReference: v.string(),
})

export type Letter = v.InferOutput<typeof letter>

const clock = v.object({ now: v.string() })

/** The running development server, as anybody outside may use it. */
export interface World {
  readonly letters: (to?: string, after?: string) => Promise<readonly Letter[]>
  readonly now: () => Promise<number>
  /** Moves the clock by so many milliseconds. */
  readonly advance: (duration: number) => Promise<void>
  /** @returns the reference of what was sent in. */
  readonly send: (form: string, submissionId: string, answers: Readonly<Record<string, unknown>>) => Promise<string>
  readonly look: (link: string) => Promise<{ readonly status: number; readonly page: string }>
  /** Presses a button of the page behind a link. */
  readonly press: (link: string, entries: readonly (readonly [string, string])[]) => Promise<void>
}

const A_DAY = 24 * 3_600_000

export const worldAt = (base: string): World => {
  const ask = async (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, base), init)

  const json = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }

  const move = async (advance: string): Promise<void> => {
    await json('/dev/clock', { advance })
  }

  return {
    letters: async (to, after) => {
      const query = new URLSearchParams({ ...(to !== undefined && { to }), ...(after !== undefined && { after }) })
      const answer = await ask(`/dev/mailbox.json?${query}`)
      return v.parse(v.object({ letters: v.array(letter) }), await answer.json()).letters
    },
    now: async () => Date.parse(v.parse(clock, await (await ask('/dev/clock')).json()).now),
    advance: async (duration) => {
      const days = Math.floor(duration / A_DAY)
      if (days > 0) await move(`${days}d`)
      const seconds = Math.round((duration - days * A_DAY) / 1000)
      if (seconds > 0) await move(`${seconds}s`)
    },
    send: async (form, submissionId, answers) => {
      const sent = await json(`/n/miskolc/forms/${form}?lang=hu`, {
        answers,
        submissionId,
        locale: 'hu',
        site: 'bemutato',
      })
      return v.parse(v.object({ reference: v.string() }), sent).reference
    },
    look: async (link) => {
      const answer = await ask(link)
      return { status: answer.status, page: await answer.text() }
    },
    press: async (link, entries) => {
      const body = new URLSearchParams(entries.map(([name, value]) => [name, value]))
      const answer = await ask(link, { method: 'POST', body, redirect: 'manual' })
      if (answer.status !== 303) throw new Error(`${link} answered ${answer.status} to ${body}: ${await answer.text()}`)
    },
  }
}
