import type { Locale } from '../../forms/locale.ts'
import { respond } from '../pages/respond.tsx'
import { type FailureStatus, words } from './words.ts'

/** An address that leads nowhere, or something sent to it that could not be read; nothing is known of a network. */
export const missingPage = (locale: Locale, status: FailureStatus = 404): Promise<Response> => {
  const { title, hint } = words[locale].failures[status]
  return respond({ locale, title, network: undefined, children: <p>{hint}</p> }, { status, framable: true })
}
