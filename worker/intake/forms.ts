import { companyFields } from '../../forms/company/fields.ts'
import { company } from '../../forms/company/form.ts'
import type { Form } from '../../forms/define.ts'
import { ngoFields } from '../../forms/ngo/fields.ts'
import { ngo } from '../../forms/ngo/form.ts'

/** The forms that open a case, and which side of the network fills them in. */
export const intakeForms: Readonly<Record<string, IntakeForm>> = {
  ngo: {
    form: ngo,
    side: 'ngo',
    opens: { process: 'need', state: 'open' },
    card: {
      until: 'deadline',
      title: 'needTitle',
      type: 'needType',
      own: ['causes', 'postalCode', 'settlement', 'serviceArea'].concat(
        Object.keys({ ...ngoFields.need, ...ngoFields.moreNeed }),
      ),
      blurb: [
        'needType',
        'needTitle',
        'causes',
        'result',
        'effortGuess',
        'deadline',
        'deadlineFlexible',
        'settlement',
        'giveBack',
      ],
    },
  },
  company: {
    form: company,
    side: 'company',
    opens: { process: 'offer', state: 'active' },
    card: {
      until: 'availableTo',
      title: 'offerTitle',
      type: 'offerType',
      own: ['postalCode', 'settlement', 'causesSupported', 'causesExcluded'].concat(
        Object.keys({ ...companyFields.offer, ...companyFields.moreOffer }),
      ),
      blurb: [
        'offerType',
        'offerTitle',
        'what',
        'capacity',
        'capacityUnit',
        'availableFrom',
        'availableTo',
        'area',
        'expectations',
      ],
    },
  },
}

export interface IntakeForm {
  readonly form: Form
  readonly side: 'ngo' | 'company'
  readonly opens: { readonly process: string; readonly state: string }
  readonly card: {
    /** The field with the date up to which the card stands. */
    readonly until: string
    readonly title: string
    readonly type: string
    /** What the card says, for its owner to correct; not who they are, nor what they agreed to. */
    readonly own: readonly string[]
    /** What the other side may read before both have said yes: no field that asks for a name or a contact. */
    readonly blurb: readonly string[]
  }
}

export const intakeForm = (name: string | undefined): IntakeForm => {
  const found = intakeForms[name ?? '']
  if (!found) throw new Error(`no form ${name}`)
  return found
}
