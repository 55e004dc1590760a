import type { Locale } from '../../forms/locale.ts'

type Words = {
  readonly errorPrefix: string
  readonly checkThese: string
  readonly optional: string
  readonly questions: string
  readonly callUs: string
  readonly reference: string
  readonly privacy: string
  readonly inThisLanguage: string
  readonly back: string
  readonly send: string
  readonly kinds: { readonly [kind in NoticeKind]: string }
}

/** What a notice is about; told in words to those who do not see its colour. */
export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

/** The small words around every page and form. */
export const words: { readonly [locale in Locale]: Words } = {
  hu: {
    errorPrefix: 'Hiba',
    checkThese: 'Kérjük, ellenőrizze a következőket',
    optional: 'nem kötelező',
    questions: 'Kérdése van, vagy elakadt?',
    callUs: 'Hívjon minket bátran:',
    reference: 'Ügyszám',
    privacy: 'Adatkezelési tájékoztató',
    inThisLanguage: 'Magyarul',
    back: 'Vissza',
    send: 'Küldés',
    kinds: { info: 'Tudnivaló', success: 'Kész', warning: 'Figyelem', error: 'Hiba' },
  },
  en: {
    errorPrefix: 'Error',
    checkThese: 'Please check the following',
    optional: 'optional',
    questions: 'Any questions, or stuck?',
    callUs: 'Do call us:',
    reference: 'Reference',
    privacy: 'Privacy notice',
    inThisLanguage: 'In English',
    back: 'Back',
    send: 'Send',
    kinds: { info: 'Good to know', success: 'Done', warning: 'Please note', error: 'Error' },
  },
}
