import type { Locale } from '../../forms/locale.ts'
import type { Block } from '../../worker/letters/blocks.ts'
import type { Process } from '../../worker/process/define.ts'
import type { Role } from '../../worker/process/context.ts'
import { processes } from '../../worker/process/processes.ts'
import type { Telling } from '../../worker/words/telling.ts'
import type { ChoiceWords } from '../../worker/words/words.ts'
import { sideWords, wordsOf } from '../../worker/words/wording.ts'
import { samples } from './sample.ts'

/** One question or letter of a process, and how it reads for each telling it may be given. */
export interface Written {
  readonly name: string
  readonly subject: string
  readonly reason: string
  readonly choices: readonly ChoiceWords[]
  readonly tellings: readonly Telling[]
  readonly blocks: (telling: Telling) => readonly Block[]
  readonly more: (telling: Telling) => readonly string[]
}

/** What its page says once a choice was pressed. */
export const nextOf = ({ next }: ChoiceWords, telling: Telling): string =>
  typeof next === 'string' ? next : next(telling)

/** Everything that can be sent or shown in one language. */
export const everything = (locale: Locale): readonly Written[] => [
  ...processes.flatMap((process) => [...questionsOf(process, locale), ...lettersOf(process, locale)]),
  ...sidesOf(locale),
]

const questionsOf = (process: Process, locale: Locale): readonly Written[] =>
  Object.entries(process.states).flatMap(([state, { asks }]) => {
    const words = asks && wordsOf(process.name, locale).questions[asks.question]
    if (!asks || !words) return []
    const { subject, reason, choices, ask, silence } = words
    return [
      {
        name: `${process.name}.${asks.question}`,
        subject,
        reason,
        choices: Object.values(choices),
        tellings: samples(locale, asks.roles, state),
        blocks: ask,
        more: (telling: Telling) => present(silence(telling)),
      },
    ]
  })

const lettersOf = (process: Process, locale: Locale): readonly Written[] =>
  Object.entries(process.states).flatMap(([state, { tells = [], news, alert }]) => {
    const sent: readonly { readonly to: Role; readonly letter: string }[] = [
      ...tells,
      ...(news ? [news] : []),
      ...(alert ? [{ to: 'coordinator' as const, letter: alert.letter }] : []),
    ]
    return sent.flatMap(({ to, letter }) => {
      const words = wordsOf(process.name, locale).letters[letter]
      if (!words) return []
      const { subject, reason, tell, event } = words
      return [
        {
          name: `${process.name}.${letter}`,
          subject,
          reason,
          choices: [],
          tellings: samples(locale, [to], state),
          blocks: tell,
          more: (telling: Telling) => (event === undefined ? [] : Object.values(event(telling))),
        },
      ]
    })
  })

const sidesOf = (locale: Locale): readonly Written[] => {
  const { questions, letters } = sideWords(locale)
  const tellings = samples(locale, ['coordinator'], 'talking')
  return [
    ...Object.entries(questions).map(([name, { subject, reason, choices, ask, silence }]) => ({
      name: `sides.${name}`,
      subject,
      reason,
      choices: Object.values(choices),
      tellings,
      blocks: ask,
      more: (telling: Telling) => present(silence(telling)),
    })),
    ...Object.entries(letters).map(([name, { subject, reason, tell }]) => ({
      name: `sides.${name}`,
      subject,
      reason,
      choices: [],
      tellings,
      blocks: tell,
      more: () => [],
    })),
  ]
}

const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text])

/** Every piece of text of a block. */
export const textsOf = (block: Block): readonly string[] => {
  switch (block.block) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [block.text]
    case 'quote':
      return [block.text, ...(block.by === undefined ? [] : [block.by])]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value])
    case 'buttons':
      return block.buttons.flatMap(({ label, url }) => [label, url])
    case 'card':
      return block.blocks.flatMap(textsOf)
  }
}

/** Texts that we wrote ourselves, without what others have said. */
export const ownSentences = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.block === 'card') return ownSentences(block.blocks)
    return block.block === 'paragraph' || block.block === 'note' ? [block.text] : []
  })
