import { isRecord } from '../../forms/json.ts'
import type { Instant } from '../process/calendar.ts'
import { isSignedFor, parseLink } from '../questions/link.ts'
import { parsePageId } from '../questions/page-link.ts'
import type { IntakeForm } from './forms.ts'

/** Who they are stays; what they seek or give, and what they agree to, is asked anew. */
const sections = ['organisation', 'contact', 'moreOrganisation']

/** "Another one": what a person has already told us, filled in by the link of their own case page. */
export const knownAnswers = async (
  env: Env,
  { form }: IntakeForm,
  text: string | undefined,
  now: Instant,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const link = parseLink(text ?? '')
  const page = link?.kind === 'c' ? parsePageId(link.id) : undefined
  if (!link || !page || page.expiresAt < now || !(await isSignedFor(env.LINK_KEYS, link, page.personId)))
    return undefined
  const found = await env.DB.prepare(
    `select json_patch(s.answers, coalesce(s.additions, '{}')) as answers from submissions s
     join cases c on c.memo ->> 'submissionId' = s.id where c.id = ? and s.person_id = ? and s.form = ?`,
  )
    .bind(page.caseId, page.personId, form.name)
    .first<string>('answers')
  const answers: unknown = found === null ? undefined : JSON.parse(found)
  if (!isRecord(answers)) return undefined
  const kept = new Set(sections.flatMap((section) => Object.keys(form.sections[section] ?? {})))
  return Object.fromEntries(Object.entries(answers).filter(([name]) => kept.has(name)))
}
