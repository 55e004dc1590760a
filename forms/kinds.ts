import { type ChoiceField, choiceKind } from './kinds/choice.ts'
import { type ChoicesField, choicesKind } from './kinds/choices.ts'
import { type CompanyNumberField, companyNumberKind } from './kinds/company-number.ts'
import { type ConsentField, consentKind } from './kinds/consent.ts'
import { type DateField, dateKind } from './kinds/date.ts'
import { type EmailField, emailKind } from './kinds/email.ts'
import type { Kind } from './kinds/kind.ts'
import { type LongTextField, longTextKind } from './kinds/long-text.ts'
import { type NumberField, numberKind } from './kinds/number.ts'
import { type PersonNameField, personNameKind } from './kinds/person-name.ts'
import { type PhoneField, phoneKind } from './kinds/phone.ts'
import { type PostalCodeField, postalCodeKind } from './kinds/postal-code.ts'
import { type RegistryNumberField, registryNumberKind } from './kinds/registry-number.ts'
import { type SettlementField, settlementKind } from './kinds/settlement.ts'
import { type TaxNumberField, taxNumberKind } from './kinds/tax-number.ts'
import { type TextField, textKind } from './kinds/text.ts'
import { type UrlField, urlKind } from './kinds/url.ts'
import { type YesNoField, yesNoKind } from './kinds/yes-no.ts'

export type Field =
  | ChoiceField
  | ChoicesField
  | CompanyNumberField
  | ConsentField
  | DateField
  | EmailField
  | LongTextField
  | NumberField
  | PersonNameField
  | PhoneField
  | PostalCodeField
  | RegistryNumberField
  | SettlementField
  | TaxNumberField
  | TextField
  | UrlField
  | YesNoField

export type KindName = Field['kind']

/** A kind is never taken away: forms that were published with it are read for as long as their answers are kept. */
const kinds = {
  choice: choiceKind,
  choices: choicesKind,
  companyNumber: companyNumberKind,
  consent: consentKind,
  date: dateKind,
  email: emailKind,
  longText: longTextKind,
  number: numberKind,
  personName: personNameKind,
  phone: phoneKind,
  postalCode: postalCodeKind,
  registryNumber: registryNumberKind,
  settlement: settlementKind,
  taxNumber: taxNumberKind,
  text: textKind,
  url: urlKind,
  yesNo: yesNoKind,
} satisfies { readonly [Name in KindName]: Kind<Extract<Field, { kind: Name }>, unknown> }

type Kinds = typeof kinds

/** What is stored for a field of that kind, before its options narrow it. */
export type StoredBy<Name extends KindName> = Kinds[Name] extends Kind<infer _Field, infer Value> ? Value : never

/** The field's own kind; give it no other field. */
export function kindOf(field: Field): Kind<Field, unknown> {
  return kinds[field.kind]
}

export function isKindName(name: unknown): name is KindName {
  return typeof name === 'string' && Object.hasOwn(kinds, name)
}
