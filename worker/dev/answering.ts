/** Whether anything speaks HTTP at an address; what it says does not matter. */
export const isAnswering = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual' })
    return true
  } catch {
    return false
  }
}
