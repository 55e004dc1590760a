import * as v from 'valibot'
import { processes } from '../process/processes.ts'

/** A state that some version of this process knows, or any process: a mistyped one would silently find nothing. */
export const stateOf = (name?: string) => {
  const known = processes.filter((process) => name === undefined || process.name === name)
  return v.picklist([...new Set(known.flatMap(({ states }) => Object.keys(states)))])
}
