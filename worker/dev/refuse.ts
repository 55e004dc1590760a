/** Says what is wrong with what was typed, without a stack that helps nobody, and ends. */
export const refuse = (message: string): never => {
  console.error(message)
  process.exit(1)
}
