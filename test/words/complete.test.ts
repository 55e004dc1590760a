import { describe, expect, it } from 'vitest'
import { locales } from '../../forms/locale.ts'
import { introduction } from '../../worker/process/introduction.ts'
import { processes } from '../../worker/process/processes.ts'
import { sideQuestions } from '../../worker/process/sides.ts'
import { questionWords, sideWords, wordsOf } from '../../worker/words/wording.ts'
import { asksOf, choicesOf, lettersOf, sorted, unique } from './tables.ts'

describe.each(locales)('the words in %s', (locale) => {
  describe.each(processes.map((process) => ({ name: process.name, process })))('of $name', ({ name, process }) => {
    const words = wordsOf(name, locale)

    it('name every state, and no other', () => {
      expect(sorted(Object.keys(words.states))).toEqual(sorted(Object.keys(process.states)))
    })

    it('ask every question, and no other', () => {
      const asked = unique(asksOf(process).map(({ question }) => question))
      expect(sorted(Object.keys(words.questions))).toEqual(sorted(asked))
    })

    it('have every choice of every question, and no other', () => {
      for (const [question, { choices }] of Object.entries(words.questions)) {
        expect(sorted(Object.keys(choices)), question).toEqual(sorted(choicesOf(process, question)))
      }
    })

    it('have every choice that stands beside the questions, and no other', () => {
      expect(sorted(Object.keys(words.anytime))).toEqual(sorted(Object.keys(process.anytime)))
    })

    it('write every letter, and no other', () => {
      expect(sorted(Object.keys(words.letters))).toEqual(sorted(lettersOf(process)))
    })
  })

  it('say of a state that several ways lead to only what is true of all of them', () => {
    // The coordinator closes an introduction there, and so does a need that its owner withdraws.
    const { overtakenBy, anytime } = introduction
    expect([overtakenBy?.to, anytime['cancel']?.to]).toEqual(['cancelled', 'cancelled'])
    expect(wordsOf('introduction', locale).states['cancelled']).not.toMatch(/koordinátor|coordinator/)
  })

  it('have every choice of the questions about another question, and no other', () => {
    const { questions } = sideWords(locale)
    expect(sorted(Object.keys(questions))).toEqual(sorted(Object.keys(sideQuestions)))
    for (const [name, choices] of Object.entries(sideQuestions)) {
      expect(sorted(Object.keys(questions[name]?.choices ?? {})), name).toEqual(sorted(Object.keys(choices)))
    }
  })

  it('find a question of a process and one beside it, and refuse others', () => {
    expect(questionWords('need', 'whom', locale)).toBe(wordsOf('need', locale).questions['whom'])
    expect(questionWords('need', 'passOn', locale)).toBe(sideWords(locale).questions['passOn'])
    expect(() => questionWords('need', 'haveYouTalked', locale)).toThrow('haveYouTalked')
    expect(() => wordsOf('brunch', locale)).toThrow('brunch')
  })
})
