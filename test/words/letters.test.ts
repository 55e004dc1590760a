import { describe, expect, it } from 'vitest'
import { locales } from '../../forms/locale.ts'
import { everything, ownSentences, textsOf } from './letters.ts'
import { secrets, typed } from './sample.ts'

const LONGEST_SUBJECT = 60
const broken = /undefined|\[object|NaN|null|\$\{|\{\w+\}|\s{2,}/
const whole = /[.!?:]$/

describe.each(locales)('in %s', (locale) => {
  describe.each(everything(locale))('$name', ({ name, subject, reason, choices, tellings, blocks, more }) => {
    it('has a short subject and a whole sentence of a reason', () => {
      expect(subject.length).toBeGreaterThan(0)
      expect(subject.length).toBeLessThanOrEqual(LONGEST_SUBJECT)
      expect(subject).not.toMatch(broken)
      expect(reason).toMatch(/^\p{Lu}.*\.$/u)
    })

    it('says something whole to everybody, whatever is known', () => {
      for (const telling of tellings) {
        const said = blocks(telling)
        expect(said.length).toBeGreaterThan(0)
        for (const text of [...said.flatMap(textsOf), ...more(telling)]) {
          expect(text.trim()).not.toBe('')
          expect(text).not.toMatch(broken)
        }
        for (const sentence of ownSentences(said)) expect(sentence).toMatch(whole)
      }
    })

    it('keeps what visitors typed out of its own sentences', () => {
      const sentences = [
        ...tellings.flatMap((telling) => [...ownSentences(blocks(telling)), ...more(telling)]),
        subject,
        reason,
      ]
      for (const words of typed) expect(sentences.join('\n')).not.toContain(words)
    })

    it('has no empty block', () => {
      const sizes = tellings.flatMap((telling) => blocks(telling).map((block) => textsOf(block).length))
      expect(Math.min(...sizes)).toBeGreaterThan(0)
    })

    it('has words for every choice', () => {
      for (const { label, hint, next } of choices) {
        expect(label).toMatch(/^\p{Lu}.*[^.]$/u)
        expect(next).toMatch(/^\p{Lu}.*[.!]$/u)
        if (hint !== undefined) expect(hint).toMatch(/^\p{Lu}.*[.?]$/u)
      }
      const labels = choices.map(({ label }) => label)
      expect(new Set(labels).size, name).toBe(labels.length)
    })
  })

  it('tells nobody who the other is before both have said yes', () => {
    const said = spokenBy('introduction.wouldYouLike')
    for (const secret of secrets) expect(said).not.toContain(secret)
    expect(said).toContain('NEED-BLURB')
    expect(said).toContain('OFFER-BLURB')
  })

  it('sends nothing that a visitor typed to an address that nobody has confirmed', () => {
    const said = `${spokenBy('intake.confirmAddress')}\n${spokenBy('sides.passedOn')}`
    for (const words of typed) expect(said).not.toContain(words)
  })

  it('passes on no reason for a no', () => {
    const said = spokenBy('introduction.notThisTime')
    expect(said).not.toMatch(/SAID|DECISION/)
  })

  it('hands over everything that helps to get in touch', () => {
    const said = spokenBy('introduction.contacts')
    for (const secret of secrets) expect(said).toContain(secret)
  })

  it('gives the coordinator both telephone numbers where a call is needed', () => {
    for (const name of ['introduction.stalled', 'project.stuck', 'project.nobodyAnswers']) {
      expect(spokenBy(name)).toContain('+36 30 123 4567')
      expect(spokenBy(name)).toContain('+36 46 123 456')
    }
  })

  function spokenBy(name: string): string {
    const written = everything(locale).filter((one) => one.name === name)
    expect(written.length).toBeGreaterThan(0)
    return written
      .flatMap(({ tellings, blocks, more }) =>
        tellings.flatMap((telling) => [...blocks(telling).flatMap(textsOf), ...more(telling)]),
      )
      .join('\n')
  }
})

describe('both languages', () => {
  it('say the same things in the same order', () => {
    const english = everything('en')
    for (const [index, { name, tellings, blocks }] of everything('hu').entries()) {
      const other = english[index]
      expect(other?.name).toBe(name)
      const shapes = tellings.map((telling) => blocks(telling).map(({ block }) => block))
      expect(
        other?.tellings.map((telling) => other.blocks(telling).map(({ block }) => block)),
        name,
      ).toEqual(shapes)
    }
  })
})
