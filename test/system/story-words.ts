import type { Filled } from './filling.ts'
import type { PageVoice } from './person.ts'

/** All that differs between the Hungarian and the English telling of the story: what people read and write. */
export interface StoryWords extends PageVoice {
  readonly locale: 'hu' | 'en'
  readonly sendForm: string
  readonly thanks: string
  readonly ngo: Organisation
  readonly company: Organisation
  readonly confirmAddress: string
  readonly answerMissing: string
  readonly missing: Filled
  readonly yes: string
  readonly wrote: string
  readonly talked: string
  readonly agreed: string
  readonly writeAgreement: string
  readonly agreement: (dates: { readonly end: string; readonly milestone: string }) => Filled
  readonly confirmAgreement: string
  readonly green: string
  readonly amber: string
  readonly hours: Filled
  readonly delivered: string
  readonly accepted: string
  readonly survey: string
  readonly surveyed: Filled
  readonly lookBack: string
  readonly lookedBack: Filled
  readonly subjects: Readonly<Record<'confirmAddress' | 'receipt' | 'contacts', string>>
}

export interface Organisation {
  readonly email: string
  /** Nothing of this reaches the other side before both have said yes. */
  readonly secrets: readonly string[]
  readonly form: (deadline: string) => Filled
}

/** The coordinator of Miskolc reads Hungarian, whatever the two sides speak. */
export const coordinator = {
  email: 'koordinator@example.org',
  voice: {
    record: 'Rögzítem',
    recorded: 'Köszönjük, a válaszát rögzítettük',
    undo: 'Visszavonom a válaszomat',
    choose: 'Mit válaszol?',
  },
  accept: 'Elfogadom',
  askMore: 'Hiánypótlást kérek',
  /** "Ki dönt Önöknél" is what was answered too vaguely. */
  missing: {
    'Mit kérünk pótolni?': ['Ki dönt Önöknél az együttműködésről?'],
    'Mit írjunk a beküldőnek?': 'Köszönjük! Kérem, írják meg név szerint, ki dönt Önöknél.',
  },
  introduce: 'Bemutatom őket egymásnak',
} as const
