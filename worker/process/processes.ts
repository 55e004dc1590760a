import type { ProcessOf } from './advance.ts'
import type { Process } from './define.ts'
import { intake } from './intake.ts'
import { introduction } from './introduction.ts'
import { need } from './need.ts'
import { offer } from './offer.ts'
import { project } from './project.ts'

export const processes: readonly Process[] = [intake, need, offer, introduction, project]

/** A case stays with the version of the table it was opened with. */
export const processOf: ProcessOf = (name, version) => {
  const found = processes.findLast(
    (process) => process.name === name && (version ?? process.version) === process.version,
  )
  if (!found) throw new Error(`no process ${name} in version ${version}`)
  return found
}
