/** The languages every form speaks. A new one is a type error until each word is there. */
export const locales = ['hu', 'en'] as const

export type Locale = (typeof locales)[number]
