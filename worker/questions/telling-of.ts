import { silentAt } from '../process/silence.ts'
import { suggestionsFor } from '../telling/suggestions.ts'
import { localeOf, tell } from '../telling/tell.ts'
import type { Telling } from '../words/telling.ts'
import { questionWords } from '../words/wording.ts'
import type { Opened } from './opened.ts'

/** The same as the letter told, as it is now. `link`: absolute, of this question. */
export const tellingOf = async (env: Env, opened: Opened, link: string): Promise<Telling> => {
  const { question, about, snapshot, found, now } = opened
  const locale = localeOf(found, question.personId)
  return tell(found, {
    personId: question.personId,
    role: question.role,
    round: 0,
    silentAt: silentAt(snapshot.case, question, found.network.timeZone),
    about: about && { title: questionWords(snapshot.case.process, about.name, locale).subject, question: about },
    suggestions: await suggestionsFor(env, snapshot.case, question.name, locale, link, now),
    casePage: undefined,
    now,
  })
}
