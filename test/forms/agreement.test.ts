import { describe, expect, it } from 'vitest'
import { agreement } from '../../forms/answers/agreement.ts'
import { check } from '../../forms/check.ts'
import { daysAfter } from '../../forms/day.ts'
import { errorText } from '../../forms/error-text.ts'
import { today } from './one-field.ts'

const starts = daysAfter(today, 7)
const ends = daysAfter(today, 97)

/** What is said about a milestone on that day, in both languages; empty where it is accepted. */
const saidOf = (which: 1 | 2 | 3, day: string): readonly string[] => {
  const example = agreement.words.hu.example(today)
  const milestone = { [`milestone${which}What`]: 'Elkészül a vázlat', [`milestone${which}On`]: day }
  const checked = check(agreement, { ...Object(example), ...milestone }, { today })
  if (checked.ok) return []
  return checked.errors.flatMap((error) => [
    `${error.field} ${error.code}`,
    errorText(agreement, error, 'hu'),
    errorText(agreement, error, 'en'),
  ])
}

describe('a milestone of an agreement', () => {
  it.each([1, 2, 3] as const)('lies between the start and the end, number %s', (which) => {
    expect(saidOf(which, daysAfter(starts, 1))).toEqual([])
    expect(saidOf(which, ends)).toEqual([])
    expect(saidOf(which, starts)[0]).toBe(`milestone${which}On not_after`)
    expect(saidOf(which, daysAfter(ends, 1))[0]).toBe(`milestone${which}On too_late`)
  })

  it('says which of them it is about, and what is wrong with it', () => {
    expect(saidOf(2, daysAfter(ends, 10)).slice(1)).toEqual([
      'A második mérföldkő napja nem lehet későbbi, mint a befejezésé.',
      'The day of the second milestone cannot be later than the end.',
    ])
    expect(saidOf(1, daysAfter(starts, -3)).slice(1)).toEqual([
      'Az első mérföldkő napja későbbi legyen, mint a kezdésé.',
      'The day of the first milestone must be later than the start.',
    ])
  })
})
