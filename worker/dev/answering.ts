/** A server whose Worker does not build holds its requests; it does not answer. */
const PATIENCE = 2000

/** Whether anything speaks HTTP at an address; what it says does not matter. */
export const isAnswering = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })
    return true
  } catch {
    return false
  }
}
