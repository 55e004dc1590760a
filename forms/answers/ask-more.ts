import { type Form, defineForm } from '../define.ts'
import { choices } from '../kinds/choices.ts'
import { longText } from '../kinds/long-text.ts'
import type { Locale } from '../locale.ts'
import { fieldsOf } from '../sections.ts'
import { fieldWords, type Words } from '../words.ts'

const made = new WeakMap<Form, Form<AskMoreSections>>()

type AskMoreSections = ReturnType<typeof sectionsFor>

/** What the coordinator asks a sender to complete: which fields of their form, and in which words. */
export function askMore(form: Form): Form<AskMoreSections> {
  const known = made.get(form)
  if (known !== undefined) return known
  const sections = sectionsFor(form)
  const asked = defineForm(`${form.name}AskMore`, sections, { hu: hu(form), en: en(form) })
  made.set(form, asked)
  return asked
}

/** A consent is given freely or not at all: nobody is asked for one afterwards. */
function askable(form: Form): readonly string[] {
  return fieldsOf(form.sections)
    .filter(([, field]) => field.kind !== 'consent')
    .map(([name]) => name)
}

function sectionsFor(form: Form) {
  return {
    answer: {
      missing: choices({ required: true, options: askable(form) }),
      words: longText({ required: true, max: 2000 }),
    },
  }
}

function labels(form: Form, locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(askable(form).map((name) => [name, fieldWords(form, locale, name).label]))
}

function hu(form: Form): Words<AskMoreSections> {
  return {
    title: 'Hiánypótlás',
    intro: '',
    sections: { answer: { title: '' } },
    fields: {
      missing: {
        label: 'Mit kérünk pótolni?',
        hint: 'A beküldő csak ezeket a kérdéseket látja, a mostani válaszaival kitöltve.',
        options: labels(form, 'hu'),
        errors: { required: 'Kérjük, jelölje meg, mit kérünk pótolni.' },
      },
      words: {
        label: 'Mit írjunk a beküldőnek?',
        hint: 'Ezt szó szerint megkapja.',
        errors: { required: 'Kérjük, írja le, mit írjunk a beküldőnek.' },
      },
    },
    example: () => ({
      missing: askable(form).slice(0, 1),
      words: 'Köszönjük az űrlapot! Egy dolgot kérünk pontosítani, hogy jó partnert találjunk.',
    }),
  }
}

function en(form: Form): Words<AskMoreSections> {
  return {
    title: 'Ask for more',
    intro: '',
    sections: { answer: { title: '' } },
    fields: {
      missing: {
        label: 'What is missing?',
        hint: 'The sender sees only these questions, filled with their present answers.',
        options: labels(form, 'en'),
        errors: { required: 'Please tick what is missing.' },
      },
      words: {
        label: 'What shall we write to the sender?',
        hint: 'They get these very words.',
        errors: { required: 'Please write what we shall tell the sender.' },
      },
    },
    example: () => ({
      missing: askable(form).slice(0, 1),
      words: 'Thank you for the form! Please make one thing clearer, so that we find the right partner.',
    }),
  }
}
