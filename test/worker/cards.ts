import { env } from 'cloudflare:workers'
import { drive } from '../../worker/process/drive.ts'
import { signLink } from '../../worker/questions/link.ts'
import { answer } from './mail.ts'
import { pass, type Place, placeOf, rest, valueOf } from './place.ts'
import { type Fields, submit } from './sending.ts'

export const coordinator = 'koordinator@example.org'

/** What was pressed takes effect. */
export const settle = async (place: Place): Promise<void> => {
  await pass(11 * 60_000)
  await rest(place)
}

/** A submission that was confirmed and waits for triage. @returns the case of the intake. */
export const confirmed = async (
  place: Place,
  form: 'ngo' | 'company',
  email: string,
  others: Fields = {},
): Promise<string> => {
  const { id } = await submit(place, form, { email, ...others })
  await answer(place, email, 'confirmAddress', 'confirm')
  return String(await valueOf('select case_id from submissions where id = ?', id))
}

/** A need or an offer that the coordinator has accepted. @returns its case. */
export const openCard = async (
  place: Place,
  form: 'ngo' | 'company',
  email: string,
  others: Fields = {},
): Promise<string> => {
  const intake = await confirmed(place, form, email, others)
  await answer(place, coordinator, 'triage', 'accept')
  await settle(place)
  return String(await valueOf('select id from cases where parent_id = ?', intake))
}

/** The open question of a case with that name. */
export const questionOf = async (caseId: string, name: string): Promise<string> =>
  String(await valueOf('select id from questions where case_id = ? and name = ? and closed_at is null', caseId, name))

export const linkOf = async (question: string): Promise<string> => {
  const holder = await valueOf('select person_id from questions where id = ?', question)
  return `/l/${await signLink(env.LINK_KEYS, 'q', question, String(holder))}`
}

/** What somebody may choose at any time, done at once. `by` the owner by way of the API, or the coordinator herself. */
export const chooseAnytime = async (caseId: string, choice: string, by: 'owner' | 'coordinator'): Promise<void> => {
  const personId =
    by === 'coordinator'
      ? 'demokoordinator'
      : String(await valueOf(`select roles ->> 'owner' from cases where id = ?`, caseId))
  await drive(placeOf().setting, caseId, {
    input: {
      type: 'anytime',
      choice,
      role: by,
      personId,
      fields: {},
      settle: 'now',
      actor: by === 'coordinator' ? { type: 'coordinator', id: personId } : { type: 'api' },
      by: by === 'coordinator' ? personId : 'api',
    },
  })
}
