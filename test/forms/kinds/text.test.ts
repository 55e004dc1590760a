import { describe, expect, it } from 'vitest'
import { longText } from '../../../forms/kinds/long-text.ts'
import { text } from '../../../forms/kinds/text.ts'
import { given, refused } from '../one-field.ts'

const line = text({ max: 10 })
const lines = longText({ max: 20 })

describe('a line of text', () => {
  it('is trimmed and composed', () => {
    expect(given(line, '  A\u0301gi  ')).toBe('Ági')
  })

  it('keeps letters of any script, and emoji with their joiners', () => {
    expect(given(line, 'Žofi Ωμέγα')).toBe('Žofi Ωμέγα')
    expect(given(line, '👩‍🌾')).toBe('👩‍🌾')
  })

  it('is no answer when empty, blank or invisible', () => {
    for (const empty of ['', '   ', '\n\t', '\u200b\u200d', '\u2800', '\u3164', '\u00a0', undefined]) {
      expect(given(line, empty)).toBeUndefined()
      expect(given(text({ required: true }), empty)).toEqual(refused('required'))
    }
  })

  it('loses the controls that nobody sees', () => {
    expect(given(line, 'a\u202eb\u2066c\u0007d\u200be\ufeff')).toBe('abcde')
  })

  it.each(['a\0b', 'a\ud800b', '\udc00', 'a\uffffb', 'a\u{1fffe}b', '\0', 'P\ufffdlda'])(
    'refuses what is not text: %j',
    (raw) => {
      expect(given(line, raw)).toEqual(refused('invalid_characters'))
    },
  )

  it.each(['a\nb', 'a\r\nb', 'a\u2028b', 'a\vb'])('refuses a second line: %j', (raw) => {
    expect(given(line, raw)).toEqual(refused('line_break'))
  })

  it('turns a tab into a space', () => {
    expect(given(line, 'a\tb')).toBe('a b')
  })

  it('is measured after trimming', () => {
    expect(given(line, ' 1234567890 ')).toBe('1234567890')
    expect(given(line, '12345678901')).toEqual(refused('too_long'))
    expect(given(text({ min: 3 }), ' 12 ')).toEqual(refused('too_short'))
  })

  it.each([1, true, null, [], {}, ['a']])('refuses another type: %j', (raw) => {
    expect(given(line, raw)).toEqual(refused('wrong_type'))
  })
})

describe('a longer text', () => {
  it('keeps its lines, with one kind of line end', () => {
    expect(given(lines, 'a\r\nb\rc\n\nd\ve')).toBe('a\nb\nc\n\nd\ne')
  })

  it('has its own limit', () => {
    expect(given(lines, 'x'.repeat(21))).toEqual(refused('too_long'))
    expect(given(longText({}), 'x'.repeat(2000))).toHaveLength(2000)
    expect(given(longText({}), 'x'.repeat(2001))).toEqual(refused('too_long'))
  })
})
