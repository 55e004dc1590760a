/**
 * `npm run network -- add`: opens a network in the local database, or with `--remote` in the deployed one. Asks for what
 * the flags leave out; with `--yes` it asks nothing.
 */
import { createHash, randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { names } from '../names.ts'
import { networkAnswers, networkQuestions, type NetworkAnswers } from './network-answers.ts'
import { networkRows } from './network-rows.ts'
import { networkSql } from './network-sql.ts'
import { stateFolder } from './project.ts'
import { refuse } from './refuse.ts'
import { wrangler } from './wrangler.ts'

const usage = `npm run network -- add [--remote] [--yes]
${networkQuestions.map(({ flag, words }) => `  --${flag}`.padEnd(18) + words).join('\n')}`

const readFlags = () => {
  const options = {
    ...Object.fromEntries(networkQuestions.map(({ flag }) => [flag, { type: 'string' } as const])),
    remote: { type: 'boolean' },
    yes: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

const { values, positionals } = readFlags()
if (values.help) {
  console.log(usage)
  process.exit()
}
if (positionals.join(' ') !== 'add') refuse(usage)

const terminal = createInterface({ input: process.stdin, output: process.stdout })
const given: Record<string, unknown> = { ...values }
for (const { flag, words, doubt } of networkQuestions) {
  let wrong = doubt(given[flag])
  if (given[flag] !== undefined && wrong !== undefined) refuse(`--${flag}: ${wrong}`)
  while (wrong !== undefined) {
    if (values.yes) refuse(`--${flag} is missing: ${words}`)
    given[flag] = await terminal.question(`${words}: `)
    wrong = doubt(given[flag])
    if (wrong !== undefined) console.log(`  ${wrong}`)
  }
}
const answers: NetworkAnswers = v.parse(networkAnswers, given)

const place = values.remote ? ['--remote'] : ['--local', '--persist-to', stateFolder(process.env)]
if (!values.yes) {
  const agreed = await terminal.question(
    `Open ${answers.slug} in the ${values.remote ? 'deployed' : 'local'} database? (y/n) `,
  )
  if (!agreed.trim().toLowerCase().startsWith('y')) refuse('Nothing was written.')
}
terminal.close()

const key = `kapocs-${randomBytes(24).toString('base64url')}`
const rows = networkRows(answers, createHash('sha256').update(key).digest('hex'), Date.now(), names.id)
try {
  if (!values.remote) await wrangler('d1', 'migrations', 'apply', 'DB', ...place)
  await wrangler('d1', 'execute', 'DB', ...place, '--yes', '--command', networkSql(rows))
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  refuse(reason.includes('networks.slug') ? `There is a network ${answers.slug} already.` : reason)
}
console.log(`${answers.slug} is open. Its API key, shown only now: ${key}`)
