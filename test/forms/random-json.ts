const texts = [
  '',
  ' ',
  'a',
  '\0',
  '\ud800',
  '\uffff',
  '\u202e',
  '👩‍🌾',
  '0',
  '-1',
  '2026-11-23',
  '2026-02-30',
  'anna@example.org',
  '+36301234567',
  '12345676-1-05',
  'https://example.org',
  '__proto__',
  'association',
  'web',
  'x'.repeat(5000),
  '<script>alert(1)</script>',
  "'; drop table submissions; --",
  'a\r\nBcc: b@example.org',
]

const numbers = [0, -0, 1, -1, 1.5, 11, 1e21, 2 ** 53, Number.MIN_VALUE]

const keys = ['familyName', 'givenName', '__proto__', 'toString', 'length', '0']

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32), so that a failure comes back. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Any JSON value, with a liking for what breaks programs. */
export function randomJson(random: () => number, depth: number): unknown {
  const oneOf = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)]
  const several = (): number[] => Array.from({ length: Math.floor(random() * 4) }, () => 0)
  switch (Math.floor(random() * (depth > 0 ? 7 : 5))) {
    case 0:
    case 1:
      return oneOf(texts)
    case 2:
      return oneOf(numbers)
    case 3:
      return random() < 0.5
    case 4:
      return null
    case 5:
      return several().map(() => randomJson(random, depth - 1))
    default:
      return Object.fromEntries(several().map(() => [oneOf(keys), randomJson(random, depth - 1)]))
  }
}
