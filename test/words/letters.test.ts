import { describe, expect, it } from 'vitest'
import { locales } from '../../forms/locale.ts'
import { languages } from '../../worker/language/languages.ts'
import { pageWords, sideWords, wordsOf } from '../../worker/words/wording.ts'
import type { Telling } from '../../worker/words/telling.ts'
import { everything, nextOf, ownSentences, textsOf } from './letters.ts'
import { secrets, typed } from './sample.ts'

const LONGEST_SUBJECT = 60
// A date written out in Hungarian ends in a full stop of its own, which no sentence may double.
const broken = /undefined|\[object|NaN|null|\$\{|\{\w+\}|\s{2,}|\.\./
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
      for (const choice of choices) {
        const { label, hint } = choice
        expect(label).toMatch(/^\p{Lu}.*[^.]$/u)
        for (const telling of tellings) {
          expect(nextOf(choice, telling)).toMatch(/^\p{Lu}.*[.!]$/u)
          expect(nextOf(choice, telling)).not.toMatch(broken)
        }
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

  it('repeats the new date and what was missing where the end of a project has been put off', () => {
    const day = languages[locale].calendarDay('2027-03-01')
    for (const name of ['project.isItDelivered', 'project.isItWhatWasAgreed']) {
      for (const { tellings, blocks } of everything(locale).filter((one) => one.name === name)) {
        const said = tellings.map((telling) => blocks(telling).flatMap(textsOf).join('\n'))
        for (const [index, { postponed }] of tellings.entries()) {
          expect(said[index]?.includes('SAID-missing')).toBe(postponed !== undefined)
          if (postponed) expect(said[index]).toContain(day)
        }
        expect(tellings.some(({ postponed }) => postponed !== undefined)).toBe(true)
      }
    }
  })

  it('asks for a call to whoever has no address, and promises them no letter', () => {
    const telling = everything(locale).find(({ name }) => name === 'sides.undeliverable')?.tellings[0]
    if (!telling?.about || !telling.submission) throw new Error('no sample of a question that was not delivered')
    const person = { ...telling.about.person, email: '' }
    const unreached = { ...telling, about: { ...telling.about, person } }
    const submission = { ...telling.submission, person, isProven: false }
    const inTriage = { ...telling, submission }
    const call = { hu: 'hívja fel', en: 'Please call them' }[locale]
    const untrue = { hu: /kézbesíteni|Akinek írtuk|mi írjuk meg|E-mail/, en: /deliver|we wrote|We write|E-mail/ }[
      locale
    ]
    for (const blocks of [
      sideWords(locale).questions['undeliverable']?.ask(unreached),
      wordsOf('intake', locale).questions['triage']?.ask(inTriage),
    ]) {
      const said = (blocks ?? []).flatMap(textsOf)
      expect(said.join('\n')).toContain(call)
      expect(said).toContain('+36 30 123 4567')
      expect(said).not.toContain('')
      expect(said.join('\n')).not.toMatch(untrue)
    }
    for (const choice of ['accept', 'askMore', 'redirect', 'waitlist', 'decline'])
      expect(afterTriage(choice, inTriage)).toMatch(/mondja el neki telefonon|hívja fel|by phone|please call/)
  })

  it('promises no letter about a decision to an address that has proven nothing, but a question goes there', () => {
    const telling = everything(locale).find(({ name }) => name === 'intake.triage')?.tellings[0]
    if (!telling?.submission) throw new Error('no sample of a triage')
    const unproven = { ...telling, submission: { ...telling.submission, isProven: false } }
    const said = wordsOf('intake', locale).questions['triage']?.ask(unproven).flatMap(textsOf).join('\n')
    expect(said).toMatch(/még nem erősítette meg|not confirmed/)
    expect(said).not.toMatch(/mi írjuk meg|We write the letter/)
    expect(afterTriage('accept', unproven)).toMatch(/telefonon|by phone/)
    expect(afterTriage('askMore', unproven)).toMatch(/Megírjuk|We write/)
    expect(afterTriage('accept', telling)).not.toMatch(/telefonon|by phone/)
  })

  it('speaks in triage of the promise that was made last', () => {
    const telling = everything(locale).find(({ name }) => name === 'intake.triage')?.tellings[0]
    if (!telling?.submission) throw new Error('no sample of a triage')
    const { submission } = telling
    const saidOf = (changed: Partial<Telling>): string =>
      wordsOf('intake', locale)
        .questions['triage']?.ask({ ...telling, memo: {}, ...changed })
        .flatMap(textsOf)
        .join('\n') ?? ''
    const days = /három munkanap|three working days/
    expect(saidOf({})).toMatch(days)
    expect(saidOf({ submission: { ...submission, source: 'phone' } })).not.toMatch(days)
    const returned = saidOf({ memo: { until: '2026-12-01', missing: null } })
    expect(returned).toMatch(/várólistáról.*újra megnézzük|waiting list.*look at it again/s)
    expect(returned).not.toMatch(days)
    expect(saidOf({ memo: { until: null, missing: ['summary'] } })).toMatch(/hiánypótlás után|missing details/)
  })

  it('tells the coordinator when a question came to somebody by mistake', () => {
    const telling = everything(locale).find(({ name }) => name === 'sides.undeliverable')?.tellings[0]
    if (!telling?.about) throw new Error('no sample of a question that was not delivered')
    const disowned = { ...telling, about: { ...telling.about, isDisowned: true } }
    const said = sideWords(locale).questions['undeliverable']?.ask(disowned).flatMap(textsOf).join('\n')
    expect(said).toMatch(/tévedésből|by mistake/)
    expect(said).not.toMatch(/kézbesíteni|deliver/)
  })

  it('tells whoever was named who writes, what happens without an answer, and how to say that it is a mistake', () => {
    for (const name of ['passedOn', 'firstQuestion']) {
      const said = spokenBy(`sides.${name}`)
      expect(said).toContain('Példa Egyesület')
      expect(said).toMatch(/az Ön válasza nélkül halad tovább|goes on without your answer/)
      // As the page behind the letter calls it.
      const where = /[„“]([^”]+)”/.exec(said)?.[1] ?? '?'
      expect(pageWords(locale).notMe.startsWith(where)).toBe(true)
    }
  })

  it('tells only whoever works on it that they will be asked again', () => {
    const [telling] = everything(locale).find(({ name }) => name === 'project.goesOn')?.tellings ?? []
    const { goesOn } = wordsOf('project', locale).letters
    const toldTo = (role: 'ngo' | 'company') =>
      telling && goesOn
        ? goesOn
            .tell({ ...telling, role })
            .flatMap(textsOf)
            .join('\n')
        : ''
    const you = { hu: 'megkérdezzük Önt', en: 'ask you again' }[locale]
    expect(toldTo('company')).toContain(you)
    expect(toldTo('ngo')).not.toContain(you)
  })

  function afterTriage(choice: string, telling: Telling): string {
    const words = wordsOf('intake', locale).questions['triage']?.choices[choice]
    return words ? nextOf(words, telling) : ''
  }

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
