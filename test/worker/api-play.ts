import * as v from 'valibot'
import { type Answered, call, get } from './api-call.ts'
import { answer } from './mail.ts'
import { placeOf, valueOf } from './place.ts'
import { submit } from './sending.ts'

export const place = placeOf()

type Others = Readonly<Record<string, unknown>>

const question = v.object({
  id: v.string(),
  name: v.string(),
  role: v.string(),
  personId: v.string(),
  version: v.number(),
  choices: v.array(v.string()),
  answer: v.unknown(),
})

export const questionsOf = ({ body }: Answered) => v.parse(v.array(question), body['questions'])

export const itemsOf = ({ body }: Answered) => v.parse(v.array(v.record(v.string(), v.unknown())), body['items'])

export const eventCount = async (): Promise<number> => Number(await valueOf('select count(*) from events'))

let count = 0

/** A submission whose address is not confirmed yet. */
export const received = async (form: 'ngo' | 'company' = 'ngo', others: Others = {}) => {
  const email = `valaki${(count += 1)}@pelda${count}.example.org`
  const { id } = await submit(place, form, { email, ...others })
  return { id, email, caseId: String(await valueOf('select case_id from submissions where id = ?', id)) }
}

/** The case of a submission that waits for the coordinator's word. */
export const inTriage = async (form: 'ngo' | 'company' = 'ngo', others: Others = {}): Promise<string> => {
  const made = await received(form, others)
  await answer(place, made.email, 'confirmAddress', 'confirm')
  return made.caseId
}

/** The question that a case asks, or the first of that name. */
export const asked = async (caseId: string, name?: string) => {
  const questions = questionsOf(await get(place, `/cases/${caseId}`))
  const found = questions.find((one) => one.answer === null && (name === undefined || one.name === name))
  if (!found)
    throw new Error(`case ${caseId} does not ask ${name}, only ${questions.map((one) => one.name).join(', ')}`)
  return found
}

/** Answers the question that a case asks; `more` is said instead or besides. */
export const say = async (caseId: string, choice: string, more: object = {}, headers = {}): Promise<Answered> => {
  const { id, version } = await asked(caseId)
  return call(place, 'POST', `/cases/${caseId}/answers`, { questionId: id, choice, version, ...more }, { headers })
}

/** Answers the first open question of that name, by telephone unless it is the coordinator's. */
export const sayTo = async (caseId: string, name: string, choice: string, fields: object = {}): Promise<void> => {
  const { id: questionId, version, personId, role } = await asked(caseId, name)
  const sent = { questionId, choice, version, fields, ...(role !== 'coordinator' && { onBehalfOf: personId }) }
  const { status, body } = await call(place, 'POST', `/cases/${caseId}/answers`, sent)
  if (status !== 200) throw new Error(`${name} ${choice}: ${JSON.stringify(body)}`)
}

/** The need or offer that an accepted submission has become. */
export const accepted = async (form: 'ngo' | 'company', others: Others = {}): Promise<string> => {
  const caseId = await inTriage(form, others)
  await say(caseId, 'accept')
  return String(await valueOf('select id from cases where parent_id = ?', caseId))
}
