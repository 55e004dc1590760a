/** One value as it is; a name sent twice stays a list, which the schema refuses. */
export function onlyOne(typed: readonly string[]): unknown {
  return typed.length === 1 ? typed[0] : typed
}

/** What an input shows for a value that may be stored, typed or missing. */
export function inputValue(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}
