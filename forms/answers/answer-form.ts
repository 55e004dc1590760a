import { defineForm, type Form } from '../define.ts'
import type { Locale } from '../locale.ts'
import type { Field } from '../kinds.ts'
import type { Words } from '../words.ts'

type Fields = Readonly<Record<string, Field>>

/** An answer's words: the title stands over the fields of the choice that brings them. */
export type AnswerWords<F extends Fields> = Pick<Words<{ answer: F }>, 'title' | 'fields' | 'example'>

/** The few fields that a choice brings along: a form of one section without a heading. */
export function answerForm<F extends Fields>(
  name: string,
  fields: F,
  words: Readonly<Record<Locale, AnswerWords<F>>>,
): Form<{ readonly answer: F }> {
  return defineForm(name, { answer: fields }, { hu: oneSection(words.hu), en: oneSection(words.en) })
}

function oneSection<W>(
  words: W,
): W & { readonly intro: string; readonly sections: { readonly answer: { readonly title: string } } } {
  return { ...words, intro: '', sections: { answer: { title: '' } } }
}
