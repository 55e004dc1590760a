import * as v from 'valibot'
import type { Form } from '../../forms/define.ts'
import { isRecord } from '../../forms/json.ts'
import { viewOf } from '../../forms/view.ts'
import { intakeForm } from '../../worker/intake/forms.ts'
import { sentBy } from '../forms/sent-by.ts'
import { type Place, visit } from './place.ts'

export type Fields = Readonly<Record<string, unknown>>

export const TODAY = '2027-03-02'

/** Complete answers of a form as its words show them, with some of them said otherwise. */
export const answersOf = (form: Form, others: Fields = {}): Fields => {
  const example = form.words.hu.example(TODAY)
  if (!isRecord(example)) throw new Error(`${form.name} has no example`)
  return { ...example, ...others }
}

export const intakeAnswers = (form: string, others: Fields = {}): Fields => answersOf(intakeForm(form).form, others)

/** What a browser would send of them. */
export const entriesOf = (form: Form, answers: Fields): (readonly [string, string])[] => [
  ...sentBy(viewOf(form, 'hu', { today: TODAY, values: answers })),
]

export interface Submitted {
  readonly id: string
  readonly reference: string
  readonly state: string
}

const submitted = v.object({ id: v.string(), reference: v.string(), state: v.string() })

export const post = (place: Pick<Place, 'env'>, path: string, body: unknown): Promise<Response> =>
  visit(place, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

export const formPath = (form: string, network = 'miskolc'): string => `/n/${network}/forms/${form}`

/** A submission by JSON that is accepted. */
export const submit = async (
  place: Pick<Place, 'env'>,
  form: 'ngo' | 'company',
  others: Fields,
  network?: string,
): Promise<Submitted> => {
  const response = await post(place, formPath(form, network), { answers: intakeAnswers(form, others) })
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`)
  return v.parse(submitted, await response.json())
}
