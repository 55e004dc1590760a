import { numberArticle } from './number-article.ts'

const vowel = /^[aáeéiíoóöőuúüű]/i
const consonant = /^[^aáeéiíoóöőuúüű]/i

/** Letters whose own name begins with a vowel: ef, el, em, en, er, es, iksz, ipszilon. */
const namedWithVowel = /^[FLMNRSXY]/

/** Beginnings that a capitalised word may have, as in SPAR or FLÓRA; an abbreviation seldom does. */
const spokenOnset = /^(?:[FS][LR]|S[KMNPTV])[A-ZÁÉÍÓÖŐÚÜŰ]{2}/

/**
 * The Hungarian definite article of a word, a name or a number: `a` or `az`, as it is read aloud.
 * Names come from people, so this cannot be a table; abbreviations are spelled out when they cannot be read as a word.
 */
export function article(text: string): 'a' | 'az' {
  const word = text.replace(/^[^\p{L}\p{N}+-]+/u, '')
  const ofNumber = numberArticle(word)
  if (ofNumber) return ofNumber
  const capitals = /^\p{Lu}+(?!\p{Ll})/u.exec(word)?.[0]
  if (capitals && isSpelled(capitals)) return vowel.test(word) || namedWithVowel.test(word) ? 'az' : 'a'
  // Ybl is read with i, York with j.
  if (/^y/i.test(word)) return consonant.test(word.slice(1)) ? 'az' : 'a'
  return vowel.test(word) ? 'az' : 'a'
}

/** Whether capitals are read letter by letter: MTA and NGO are, MÁV and SZIA are words. */
function isSpelled(capitals: string): boolean {
  if (capitals.length === 1 || !/[AÁEÉIÍOÓÖŐUÚÜŰ]/.test(capitals)) return true
  const onset = capitals.replace(/^(?:SZ|NY|LY|GY|TY|ZS|CS)/, 'S')
  return consonant.test(onset) && consonant.test(onset.slice(1)) && !spokenOnset.test(capitals)
}
