import { describe, expect, it } from 'vitest'
import { locales } from '../../forms/locale.ts'
import { eventTypes } from '../../worker/process/step.ts'
import { pageWords } from '../../worker/words/wording.ts'

const broken = /undefined|\[object|\$\{|\{\w+\}/
const people = ['reader', 'staff', 'other'] as const

describe.each(locales)('the words of pages in %s', (locale) => {
  const words = pageWords(locale)

  it('are all there', () => {
    for (const text of Object.values(words)) {
      if (typeof text === 'string') expect(text).toMatch(/^\p{Lu}/u)
    }
  })

  it('write a time and a name where they are told', () => {
    expect(words.recordedAt('9:30')).toContain('9:30')
    expect(words.undoUntil('9:40')).toContain('9:40')
    expect(words.alreadyAnswered('Minta Anna')).toContain('Minta Anna')
    expect(words.alreadyAnswered()).not.toMatch(broken)
  })

  it.each(eventTypes)('tell of %s, or nothing', (type) => {
    for (const who of people) {
      for (const event of [{ who }, { who, state: 'STATE', question: 'QUESTION', choice: 'CHOICE' }]) {
        const told = words.happened[type](event)
        if (told !== undefined) expect(told).not.toMatch(broken)
      }
    }
  })

  it('keep what others were asked and what they answered to themselves', () => {
    const event = { who: 'other', question: 'QUESTION', choice: 'CHOICE' } as const
    expect(words.happened['question.asked'](event)).toBeUndefined()
    expect(words.happened['question.answered'](event)).toBeUndefined()
  })
})
