import type { Names } from './process/draft.ts'

/** Crockford's alphabet: no letter that can be mistaken for another or for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** For people on the telephone: neither vowels, so that no word appears, nor anything that looks like something else. */
const SPOKEN = '2346789CDFGHJKMNPQRTVWXY'

const TIME_LENGTH = 9
const RANDOM_LENGTH = 15
const REFERENCE_LENGTH = 6

let lastTime = 0
let lastCount = 0

/**
 * Ids sort by the real time at which they were made, whatever the development clock says; within a millisecond by the
 * order of making in this isolate.
 */
const newId = (): string => {
  const now = Date.now()
  lastCount = now === lastTime ? lastCount + 1 : 0
  lastTime = now
  return encode(now, TIME_LENGTH) + encode(lastCount, 2) + random(ALPHABET, RANDOM_LENGTH)
}

const encode = (value: number, length: number): string => {
  let rest = value
  let text = ''
  for (let index = 0; index < length; index += 1) {
    text = (ALPHABET[rest % ALPHABET.length] ?? '') + text
    rest = Math.floor(rest / ALPHABET.length)
  }
  return text
}

/** Random bytes for many ids at a time: each asking costs more than the bytes. */
const pool = new Uint8Array(1024)
let left = 0

/** The modulo favours a few letters by less than one in ten; guessing is stopped by the links' signatures, not by this. */
const random = (alphabet: string, length: number): string => {
  if (left < length) {
    crypto.getRandomValues(pool)
    left = pool.length
  }
  left -= length
  return Array.from(pool.subarray(left, left + length), (byte) => alphabet[byte % alphabet.length] ?? '').join('')
}

export const names: Names = { id: newId, reference: () => random(SPOKEN, REFERENCE_LENGTH) }
