import * as v from 'valibot'
import { publish, type Published, readPublished } from '../../forms/publish.ts'
import { json } from '../../schema/values.ts'
import { intakeForm } from '../intake/forms.ts'

/** A version never changes once it is stored, so an isolate reads each once. */
const known = new Map<string, Published>()

/** The form that answers were given to, as it was then; its words as they are now while it is still asked. */
export const publishedForm = async (db: D1Database, form: string, version: string): Promise<Published> => {
  const current = await publish(intakeForm(form).form)
  if (current.version === version) return current
  const name = `${form} ${version}`
  const found = known.get(name)
  if (found) return found
  const stored = await db
    .prepare('select published from form_versions where form = ? and version = ?')
    .bind(form, version)
    .first<string>('published')
  const published = readPublished(v.parse(json(v.unknown()), stored))
  known.set(name, published)
  return published
}
