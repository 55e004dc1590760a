import { report } from '../report.ts'
import { type Reception, receptionStatements } from './reception.ts'

/** There is one receiver a deployment, as there is one database. */
const NAME = 'receiver'

/** At most so many in one batch. A parameter holds two megabytes; as many of the longest are below it. */
export const MOST_TOGETHER = 16

/** Submissions that this isolate is writing. Who is cut off stays counted: then all go by the receiver, which is as good. */
let underway = 0

/**
 * Writes a submission: by itself, or, while this isolate is writing another one, in one batch with those who come at the
 * same time. What many cannot write together each writes alone, so that nobody fails by another's submission; one that
 * was written after all stops at its own constraints.
 * @param more what only this submission writes
 */
export const writeReception = async (
  env: Env,
  reception: Reception,
  more: readonly D1PreparedStatement[],
): Promise<void> => {
  const isCrowded = underway > 0
  underway += 1
  try {
    if (isCrowded && more.length === 0 && (await isWrittenWithOthers(env, reception))) return
    await env.DB.batch([...(await receptionStatements(env.DB, [reception])), ...more])
  } finally {
    underway -= 1
  }
}

const isWrittenWithOthers = async ({ RECEIVER }: Env, reception: Reception): Promise<boolean> => {
  try {
    return await RECEIVER.getByName(NAME).write(reception)
  } catch (error) {
    report(error)
    return false
  }
}
