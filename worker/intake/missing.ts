import { missingPage } from './missing-page.tsx'
import { type Here, networkOf, wishOf } from './place.ts'
import { localeFor } from './spoken.ts'
import type { FailureStatus } from './words.ts'

/** The page for a form that is none or a body that cannot be read, in the language that its network would speak. */
export const missing = async (c: Here, status?: FailureStatus): Promise<Response> =>
  missingPage(localeFor(await networkOf(c), wishOf(c)), status)
