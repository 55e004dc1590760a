import type { ConsentFill } from '../../forms/consent-proof.ts'
import type { Locale } from '../../forms/locale.ts'
import type { FormView } from '../../forms/view.ts'
import { Field } from './field.tsx'
import { fieldId, fieldsId, sectionId } from './field-id.ts'

type FormFieldsProps = {
  readonly view: FormView
  readonly locale: Locale
  /** What the texts of consents leave open; needed where the form has any. */
  readonly fill?: ConsentFill | undefined
  /** Without the sheets around sections, where the fields already lie on one. */
  readonly bare?: boolean | undefined
}

/**
 * The fields of a form, to stand inside a `form` with `novalidate`: mistakes are told in our words, by the server.
 * Conditional fields are all there; the page's `css` should hold `visibilityCss` of the same view.
 */
export function FormFields({ view, locale, fill, bare }: FormFieldsProps) {
  return (
    <div id={fieldsId(view)}>
      {view.sections.map((section) => (
        <section class={bare ? undefined : 'card'} id={sectionId(view, section)}>
          {section.title ? <h2>{section.title}</h2> : null}
          {section.intro === undefined ? null : <p>{section.intro}</p>}
          {section.fields.map((field) => (
            <Field id={fieldId(view, field)} field={field} locale={locale} fill={fill} />
          ))}
        </section>
      ))}
    </div>
  )
}
