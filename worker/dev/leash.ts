/**
 * Runs one Node program in the process group that this process leads and takes the group down when whoever started
 * it is gone, however it went. Needed because workerd outlives a killed wrangler and keeps the port; a wrangler that
 * ends its workerd in that case would make this file superfluous. Started by `leashed.ts` only: detached, with an
 * IPC channel whose end is the sign.
 */
import { spawn } from 'node:child_process'

const program = spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' })
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
process.on('SIGTERM', () => program.kill())
program.on('exit', (code) => process.exit(code ?? 1))
