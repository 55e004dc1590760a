/**
 * Small letters without their accents, each at the place where it stood: what is found in it is found in the text.
 * Full-width letters, digits and dots become plain ones, since whoever reads them reads an address all the same.
 */
export const folded = (text: string): string =>
  text.replaceAll(/[\u0080-\uffff]/g, (unit) => unit.normalize('NFKD').charAt(0)).toLowerCase()
