/** The names of cases and states are common nouns in the middle of a sentence; here they begin one. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
