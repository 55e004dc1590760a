/** Says aloud what went wrong where nobody waits for it any more; names and addresses are not among it. */
export const report = (error: unknown, about?: string): void => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  console.error(JSON.stringify({ message: about === undefined ? message : `${about}: ${message}`, stack }))
}
