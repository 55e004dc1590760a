import { read } from '../telling/reading.ts'
import type { Telling } from '../words/telling.ts'
import type { Opened } from './opened.ts'

/** The same as the letter told, as it is now. `link`: absolute, of this question. */
export const tellingOf = (env: Env, { question, about, found, now }: Opened, link: string): Promise<Telling> =>
  read(env, found, {
    personId: question.personId,
    letter: question.name,
    question,
    about,
    round: 0,
    link,
    casePage: undefined,
    now,
  })
