import * as v from 'valibot'
import { type Published, readPublished } from '../../forms/publish.ts'
import { json } from '../../schema/values.ts'

/** A version never changes once it is stored, so an isolate reads each once. */
const known = new Map<string, Published>()

/** The form that answers were given to, as it was then. */
export const publishedForm = async (db: D1Database, form: string, version: string): Promise<Published> => {
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
