import type { Part } from '../../forms/control.ts'
import type { Locale } from '../../forms/locale.ts'
import { HintAndError, describedBy, frameClass } from './field-frame.tsx'
import { controlId } from './field-id.ts'
import { TextControl } from './text-control.tsx'

type PartsProps = {
  readonly id: string
  readonly parts: readonly Part[]
  readonly required: boolean
  readonly locale: Locale
}

/** Several short inputs of one answer, side by side where there is room. */
export function Parts({ id, parts, required, locale }: PartsProps) {
  return (
    <div class="parts">
      {parts.map((part, index) => {
        const partId = controlId(id, index)
        return (
          <div class={frameClass(part)}>
            <label for={partId}>{part.label}</label>
            <HintAndError id={partId} framed={part} locale={locale} />
            <TextControl
              control={part.control}
              wiring={{
                id: partId,
                name: part.name,
                required,
                'aria-invalid': part.error === undefined ? undefined : 'true',
                'aria-describedby': describedBy(partId, part),
              }}
            />
          </div>
        )
      })}
    </div>
  )
}
