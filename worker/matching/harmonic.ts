/**
 * Where a term can be seen from both sides (is there time enough for the need, and notice enough for the giver?), each
 * side's fit between 0 and 1 is fused by the harmonic mean: one side's no is not made good by the other's enthusiasm.
 * It is done within the term, so that the points shown still add up to the score.
 */
export const harmonic = (one: number, other: number): number =>
  one <= 0 || other <= 0 ? 0 : (2 * one * other) / (one + other)

/** A part of a whole, between 0 and 1. */
export const share = (part: number, whole: number): number => (whole <= 0 ? 1 : Math.min(1, Math.max(0, part / whole)))
