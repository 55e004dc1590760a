/** What a field's answer is compared with. */
export type Comparable = string | number | boolean

/** When a field is asked. Pure data, so that the server, the page and the JSON Schema read the same rule. */
export type Condition =
  | { readonly op: 'eq'; readonly field: string; readonly value: Comparable }
  | { readonly op: 'oneOf'; readonly field: string; readonly values: readonly Comparable[] }
  | { readonly op: 'filled'; readonly field: string }
  | { readonly op: 'not'; readonly condition: Condition }
  | { readonly op: 'and'; readonly conditions: readonly Condition[] }
  | { readonly op: 'or'; readonly conditions: readonly Condition[] }

export const eq = (field: string, value: Comparable): Condition => ({ op: 'eq', field, value })

export const oneOf = (field: string, values: readonly Comparable[]): Condition => ({ op: 'oneOf', field, values })

export const filled = (field: string): Condition => ({ op: 'filled', field })

export const not = (condition: Condition): Condition => ({ op: 'not', condition })

export const and = (...conditions: readonly Condition[]): Condition => ({ op: 'and', conditions })

export const or = (...conditions: readonly Condition[]): Condition => ({ op: 'or', conditions })

/** `answerTo` gives `undefined` for a field without an answer. Of a field with several answers, any one may match. */
export function holds(condition: Condition, answerTo: (field: string) => unknown): boolean {
  switch (condition.op) {
    case 'eq':
      return matches(answerTo(condition.field), [condition.value])
    case 'oneOf':
      return matches(answerTo(condition.field), condition.values)
    case 'filled':
      return answerTo(condition.field) !== undefined
    case 'not':
      return !holds(condition.condition, answerTo)
    case 'and':
      return condition.conditions.every((part) => holds(part, answerTo))
    case 'or':
      return condition.conditions.some((part) => holds(part, answerTo))
  }
}

function matches(answer: unknown, values: readonly Comparable[]): boolean {
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  return values.some((value) => given.includes(value))
}

/** The fields a condition looks at. */
export function fieldsIn(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'eq':
    case 'oneOf':
    case 'filled':
      return [condition.field]
    case 'not':
      return fieldsIn(condition.condition)
    case 'and':
    case 'or':
      return condition.conditions.flatMap(fieldsIn)
  }
}

/** The same condition over renamed fields, for a page that shows several forms side by side. */
export function renamed(condition: Condition, rename: (field: string) => string): Condition {
  switch (condition.op) {
    case 'eq':
    case 'oneOf':
    case 'filled':
      return { ...condition, field: rename(condition.field) }
    case 'not':
      return not(renamed(condition.condition, rename))
    case 'and':
    case 'or':
      return { ...condition, conditions: condition.conditions.map((part) => renamed(part, rename)) }
  }
}
