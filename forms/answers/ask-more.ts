import { type Form, defineForm } from '../define.ts'
import { choices } from '../kinds/choices.ts'
import { longText } from '../kinds/long-text.ts'
import type { Locale } from '../locale.ts'
import { fieldWords, shownTitle, type Words } from '../words.ts'

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

/** The fields by section. A consent is given freely or not at all: nobody is asked for one afterwards. */
function askable(form: Form): Readonly<Record<string, readonly string[]>> {
  const sections = Object.entries(form.sections).map(([section, fields]) => {
    const asked = Object.entries(fields).filter(([, field]) => field.kind !== 'consent')
    return [section, asked.map(([name]) => name)] as const
  })
  return Object.fromEntries(sections.filter(([, fields]) => fields.length > 0))
}

function sectionsFor(form: Form) {
  const groups = askable(form)
  return {
    answer: {
      missing: choices({ required: true, options: Object.values(groups).flat(), groups }),
      words: longText({ required: true, max: 2000 }),
    },
  }
}

function firstAskable(form: Form): readonly string[] {
  return Object.values(askable(form)).flat().slice(0, 1)
}

function labels(form: Form, locale: Locale): Readonly<Record<string, string>> {
  const asked = Object.values(askable(form)).flat()
  return Object.fromEntries(asked.map((name) => [name, fieldWords(form, locale, name).label]))
}

function titles(form: Form, locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(askable(form)).map((section) => [section, shownTitle(form, locale, section)]))
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
        groups: titles(form, 'hu'),
        errors: { required: 'Kérjük, jelölje meg, mit kérünk pótolni.' },
      },
      words: {
        label: 'Mit írjunk a beküldőnek?',
        hint: 'Ezt szó szerint megkapja.',
        errors: { required: 'Kérjük, írja le, mit írjunk a beküldőnek.' },
      },
    },
    example: () => ({
      missing: firstAskable(form),
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
        groups: titles(form, 'en'),
        errors: { required: 'Please tick what is missing.' },
      },
      words: {
        label: 'What shall we write to the sender?',
        hint: 'They get these very words.',
        errors: { required: 'Please write what we shall tell the sender.' },
      },
    },
    example: () => ({
      missing: firstAskable(form),
      words: 'Thank you for the form! Please make one thing clearer, so that we find the right partner.',
    }),
  }
}
