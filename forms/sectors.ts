/**
 * Section letters of TEÁOR'25 (NACE 2.1, in force since 2025), without V, the organisations outside any country.
 * The letters from J on mean other things than in TEÁOR'08.
 */
export const sectors = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
] as const

export type Sector = (typeof sectors)[number]
