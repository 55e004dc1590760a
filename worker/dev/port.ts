import { parseArgs } from 'node:util'

const usual = '8787'

/**
 * The port among arguments that are otherwise wrangler's, `undefined` for what is none. Read before the server starts,
 * because the base URL of every link comes from it and never from a request's Host header.
 */
export const portAmong = (args: readonly string[]): number | undefined => {
  const options = { port: { type: 'string', default: usual } } as const
  const typed = parseArgs({ args: [...args], options, strict: false }).values.port
  const port = typeof typed === 'string' ? Number(typed) : 0
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined
}
