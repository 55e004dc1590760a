/**
 * The value that makes a case due at an instant. It always differs from the one before, even for a case that is overdue
 * already: a driver that has read that case writes its own `due_at` only if it finds the one it read, so an unchanged
 * value would let it raise what was lowered meanwhile, and a wake-up would be lost.
 */
export const lowered = (parameter: `?${number}`): string =>
  `iif(due_at is null or due_at > ${parameter}, ${parameter}, due_at - 1)`
