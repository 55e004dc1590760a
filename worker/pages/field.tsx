import type { ConsentFill } from '../../forms/consent-proof.ts'
import type { Locale } from '../../forms/locale.ts'
import type { FieldView } from '../../forms/view.ts'
import { ConsentText } from './consent-text.tsx'
import { HintAndError, Label, describedBy, frameClass } from './field-frame.tsx'
import { boxId } from './field-id.ts'
import { Options } from './options.tsx'
import { Parts } from './parts.tsx'
import { Select } from './select.tsx'
import { TextControl } from './text-control.tsx'

type FieldProps = {
  readonly id: string
  readonly field: FieldView
  readonly locale: Locale
  readonly fill: ConsentFill | undefined
}

/** One question of a form: label, hint, mistake, control, in the order in which they are read. */
export function Field({ id, field, locale, fill }: FieldProps) {
  const { control, required } = field
  const invalid = field.error !== undefined
  const label = <Label label={field.label} required={required} locale={locale} />
  const explained = <HintAndError id={id} framed={field} locale={locale} />
  const wiring = {
    id,
    name: field.name,
    required,
    'aria-invalid': invalid ? 'true' : undefined,
    'aria-describedby': describedBy(id, field),
  } as const

  switch (control.element) {
    case 'input':
    case 'textarea':
      return (
        <div class={frameClass(field)} id={boxId(id)}>
          <label for={id}>{label}</label>
          {explained}
          <TextControl control={control} wiring={wiring} />
        </div>
      )
    case 'select':
      return (
        <div class={frameClass(field)} id={boxId(id)}>
          <label for={id}>{label}</label>
          {explained}
          <Select control={control} wiring={wiring} />
        </div>
      )
    case 'checkbox':
      return (
        <div class={frameClass(field)} id={boxId(id)}>
          {explained}
          <label class="option">
            <input type="checkbox" {...wiring} checked={control.checked} />
            <span>
              <ConsentText text={control.label} fill={fill} />
            </span>
          </label>
        </div>
      )
    case 'radios':
    case 'checkboxes': {
      const group = control.element === 'radios' ? radioGroup(required, invalid) : {}
      return (
        <fieldset class={frameClass(field)} id={boxId(id)} aria-describedby={describedBy(id, field)} {...group}>
          <legend>{label}</legend>
          {explained}
          <Options id={id} name={field.name} control={control} invalid={invalid} />
        </fieldset>
      )
    }
    case 'parts':
      return (
        <fieldset class={frameClass(field)} id={boxId(id)} aria-describedby={describedBy(id, field)}>
          <legend>{label}</legend>
          {explained}
          <Parts id={id} parts={control.parts} required={required} locale={locale} />
        </fieldset>
      )
  }
}

/** Radios answer as one, so what is said of them is said of their group. */
function radioGroup(required: boolean, invalid: boolean) {
  return {
    role: 'radiogroup',
    'aria-required': required ? 'true' : undefined,
    'aria-invalid': invalid ? 'true' : undefined,
  } as const
}
