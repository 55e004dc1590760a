import type { ControlOption, OptionsControl } from '../../forms/control.ts'
import { controlId } from './field-id.ts'
import { optionGroups } from './option-groups.ts'

type OptionsProps = {
  readonly id: string
  readonly name: string
  readonly control: OptionsControl
  readonly invalid: boolean
}

/** From here on options stand in two columns where there is room. */
const many = 7

/** Options all in view, each a row to press. */
export function Options({ id, name, control, invalid }: OptionsProps) {
  const type = control.element === 'radios' ? 'radio' : 'checkbox'
  const className = `options ${arrangement(control.options)}`
  return (
    <>
      {optionGroups(control.options).map(({ group, options }) => (
        <>
          {group === undefined ? null : <p class="group">{group}</p>}
          <div class={className}>
            {options.map((option) => (
              <label class="option">
                <input
                  id={controlId(id, control.options.indexOf(option))}
                  type={type}
                  name={name}
                  value={option.value}
                  checked={option.selected}
                  // A radio may not carry this; its group does.
                  aria-invalid={invalid && type === 'checkbox' ? 'true' : undefined}
                />
                <span>{option.label}</span>
              </label>
            ))}
          </div>
        </>
      ))}
    </>
  )
}

/** A scale such as 0 to 10 is one line of numbers, yes and no stand side by side, long lists in two columns. */
function arrangement(options: readonly ControlOption[]): 'scale' | 'many' | 'few' {
  if (options.every((option) => option.label.length <= 5)) return 'scale'
  return options.length >= many ? 'many' : 'few'
}
