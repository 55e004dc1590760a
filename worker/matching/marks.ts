import type { ContributionType } from '../../forms/contribution.ts'

export type Side = 'need' | 'offer'

/**
 * Tokens that stand beside a card's words in the index, so that a MATCH is narrowed before anything is read: by side in
 * a network, and there by state, by type, or to those free to be proposed. The column `marks` of `card_profiles` writes
 * the same; the id as hex digits, since a token holds letters and digits only.
 */
export const marksOf = (networkId: string, side: Side) => {
  const base = hex(networkId) + side
  return {
    all: base,
    inState: (state: string) => `${base}is${state}`,
    ofType: (type: ContributionType) => `${base}type${type}`,
    freeOfType: (type: ContributionType) => `${base}free${type}`,
  }
}

const hex = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('')
