import { describe, expect, it } from 'vitest'
import { locales } from '../../forms/locale.ts'
import { eventTypes } from '../../worker/process/step.ts'
import { pageWords } from '../../worker/words/wording.ts'

const broken = /undefined|\[object|\$\{|\{\w+\}|\.\./
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
    for (const name of ['alreadyAnswered', 'recordedBy', 'chosenBy'] as const)
      expect(words[name]('Minta Anna')).toContain('Minta Anna')
    expect(words.alreadyAnswered()).not.toMatch(broken)
  })

  it.each(eventTypes)('tell of %s, or nothing', (type) => {
    for (const who of people) {
      for (const event of [{ who }, { who, state: 'STATE', choice: 'CHOICE' }]) {
        const told = words.happened[type](event)
        if (told !== undefined) expect(told).not.toMatch(broken)
      }
    }
  })

  it('keep what others answered to themselves', () => {
    for (const who of ['other', 'staff'] as const)
      expect(words.happened['question.answered']({ who, choice: 'CHOICE' })).toBeUndefined()
    const own = words.happened['question.answered']({ who: 'reader', choice: 'CHOICE' })
    const told = words.happened['question.answered']({ who: 'reader', choice: 'CHOICE', isTold: true })
    for (const text of [own, told]) expect(text).toContain('CHOICE')
    expect(told).not.toBe(own)
  })

  it('tell each side whose contact details were given away, and coordinators only that they were', () => {
    const told = people.map((who) => words.happened['contact.released']({ who }))
    expect(new Set(told).size).toBe(people.length)
    expect(words.happened['contact.released']({ who: 'staff' })).toBeUndefined()
  })

  it('tell a step in the words of the state it leads to, and nothing of what the state says itself', () => {
    const event = { who: 'reader', state: 'STATE' } as const
    expect(words.happened['case.moved'](event)).toBe('STATE.')
    expect(words.happened['case.closed'](event)).toBeUndefined()
    expect(words.happened['question.asked'](event)).toBeUndefined()
  })
})
