const romanDigits = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
])

/** The article of a text that begins with a number or a Roman ordinal (`V. kerület`); `undefined` when it does not. */
export function numberArticle(text: string): 'a' | 'az' | undefined {
  const roman = /^([IVXLCDM]+)\.(?=\s|$)/.exec(text)?.[1]
  if (roman) return ofDigits(String(fromRoman(roman)))
  if (/^[+-]\d/.test(text)) return 'a' // plusz, mínusz
  const digits = /^\d{1,3}(?:[\s.]\d{3})+(?!\d)|^\d+/.exec(text)?.[0]
  return digits ? ofDigits(digits.replace(/\D/g, '')) : undefined
}

/** Only egy (1, egymillió), öt (5, 50, 500 …) and ezer (1000 to 1999) begin with a vowel; tíz and száz do not. */
function ofDigits(digits: string): 'a' | 'az' {
  if (digits.startsWith('5')) return 'az'
  return digits.startsWith('1') && digits.length % 3 === 1 ? 'az' : 'a'
}

function fromRoman(text: string): number {
  const values = Array.from(text, (letter) => romanDigits.get(letter) ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
