import type { Condition } from '../../forms/condition.ts'
import type { FieldView, FormView } from '../../forms/view.ts'
import { conditionSelector } from './condition-selector.ts'
import { cssId } from './css-text.ts'
import { hasError } from './form-errors.ts'
import { boxId, fieldId, fieldsId, sectionId } from './field-id.ts'

/**
 * Style rules that hide a conditional field until its condition holds, by `:has()` alone: no script, so it works in any
 * frame and under any policy. Browsers without `:has()` skip the rules and show every field, as happens where CSS cannot
 * know; the server drops what was not asked either way. A field with a mistake is never hidden. Empty when nothing is
 * conditional.
 */
export function visibilityCss(view: FormView): string {
  const all = view.sections.flatMap((section) => section.fields)
  const hide = (id: string, when: Condition | undefined) => {
    const holds = when === undefined ? undefined : conditionSelector(when, all)
    return holds === undefined ? [] : [`${cssId(fieldsId(view))}:not(${holds}) ${cssId(id)}{display:none}`]
  }
  const rules = [
    ...all.flatMap((field) => hide(boxId(fieldId(view, field)), whenHideable(field))),
    ...view.sections.flatMap((section) => hide(sectionId(view, section), whenAny(section.fields))),
  ]
  return rules.length === 0 ? '' : `@supports selector(:has(a)){${rules.join('')}}`
}

/** A section is there while any of its fields is; `undefined` when one always is. */
function whenAny(fields: readonly FieldView[]): Condition | undefined {
  const conditions = fields.map(whenHideable).filter((when) => when !== undefined)
  return conditions.length === fields.length && fields.length > 0 ? { op: 'or', conditions } : undefined
}

/** Browser and server may differ on what is blank; then the server's word must not be out of sight. */
function whenHideable(field: FieldView): Condition | undefined {
  return hasError(field) ? undefined : field.when
}
