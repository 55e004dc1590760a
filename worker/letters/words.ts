import type { Locale } from '../../forms/locale.ts'

type Words = {
  readonly reference: string
  readonly phone: string
}

/** The few words that every letter has around its blocks. */
export const words: { readonly [locale in Locale]: Words } = {
  hu: { reference: 'Ügyszám', phone: 'Telefon' },
  en: { reference: 'Reference', phone: 'Phone' },
}
