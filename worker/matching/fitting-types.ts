import { formTypes, themeTypes } from './themes.ts'

const forms = formTypes.map((type) => `'${type}'`).join(', ')
const themes = themeTypes.map((type) => `'${type}'`).join(', ')

/**
 * An SQL condition: cards of these two types may fit, without more being known of them. The same type does, and a form of
 * help fits what it may carry, since a student project may make a website; their words then decide (`type-fit.ts`).
 */
export const typesFit = (one: string, other: string): string => `
  ${other} in (select value from json_each(case
    when ${one} in (${forms}) then json_array(${one}, ${themes})
    when ${one} in (${themes}) then json_array(${one}, ${forms})
    else json_array(${one}) end))`
