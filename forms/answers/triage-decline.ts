import { choice } from '../kinds/choice.ts'
import { longText } from '../kinds/long-text.ts'
import { answerForm } from './answer-form.ts'

const fields = {
  reason: choice({
    required: true,
    options: ['notEligible', 'outOfArea', 'notConcrete', 'marketDistortion', 'noCapacity', 'other'],
  }),
  words: longText({ required: true, max: 1000 }),
  alternative: longText({ max: 1000, rows: 3 }),
}

/** Triage: we cannot take this on, said kindly and with another way where there is one. */
export const triageDecline = answerForm('triageDecline', fields, {
  hu: {
    title: 'Nem tudjuk vállalni',
    fields: {
      reason: {
        label: 'Ok',
        hint: 'A kimutatásokhoz; a beküldő az alábbi szavakat kapja meg.',
        options: {
          notEligible: 'Nem tartozik a hálózat körébe',
          outOfArea: 'Más területen működik',
          notConcrete: 'Nem elég konkrét',
          marketDistortion: 'Fizetett munkát váltana ki',
          noCapacity: 'Nincs rá kapacitásunk',
          other: 'Más ok',
        },
        errors: { required: 'Kérjük, válassza ki az okot.' },
      },
      words: {
        label: 'Mit írjunk a beküldőnek?',
        hint: 'Ezt szó szerint megkapja.',
        errors: { required: 'Kérjük, írja le, mit írjunk a beküldőnek.' },
      },
      alternative: { label: 'Mit javasol helyette?', hint: 'Például egy másik szervezet vagy egy kisebb első lépés.' },
    },
    example: () => ({
      reason: 'outOfArea',
      words: 'Hálózatunk Borsod-Abaúj-Zemplén vármegyében dolgozik, ezért most nem tudunk segíteni.',
      alternative: 'Kérjük, keressék a lakóhelyük szerinti civil információs központot.',
    }),
  },
  en: {
    title: 'We cannot take this on',
    fields: {
      reason: {
        label: 'Reason',
        hint: 'For our figures; the sender gets the words below.',
        options: {
          notEligible: 'Not what this network is for',
          outOfArea: 'Outside our area',
          notConcrete: 'Not concrete enough',
          marketDistortion: 'Would replace paid work',
          noCapacity: 'We have no capacity for it',
          other: 'Another reason',
        },
        errors: { required: 'Please choose the reason.' },
      },
      words: {
        label: 'What shall we write to the sender?',
        hint: 'They get these very words.',
        errors: { required: 'Please write what we shall tell the sender.' },
      },
      alternative: {
        label: 'What do you suggest instead?',
        hint: 'For example another organisation or a smaller first step.',
      },
    },
    example: () => ({
      reason: 'outOfArea',
      words: 'Our network works in Borsod-Abaúj-Zemplén county, so we cannot help this time.',
      alternative: 'Please ask the civil information centre of your own county.',
    }),
  },
})
