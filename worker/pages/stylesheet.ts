import { baseStyle } from './style-base.ts'
import { formStyle } from './style-form.ts'
import { partsStyle } from './style-parts.ts'

/** The one stylesheet of all pages. It travels inside the page: one request, nothing to be blocked by a host page. */
export const stylesheet = (baseStyle + partsStyle + formStyle).replaceAll('\n', '')
