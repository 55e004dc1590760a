import { en } from './en.ts'
import { hu } from './hu.ts'
import type { Language } from './language.ts'
import type { Locale } from '../../forms/locale.ts'

/** Every language by its code. */
export const languages: { readonly [locale in Locale]: Language } = { hu, en }
