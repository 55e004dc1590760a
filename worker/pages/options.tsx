import type { ControlOption, OptionsControl } from '../../forms/control.ts'
import { controlId } from './field-id.ts'
import { type OptionGroup, optionGroups } from './option-groups.ts'

type OptionsProps = {
  readonly id: string
  readonly name: string
  readonly control: OptionsControl
  readonly invalid: boolean
}

/** From here on options stand in two columns where there is room. */
const many = 7

/** Options all in view, each a row to press; a long list in groups under their headings. */
export function Options(props: OptionsProps) {
  return (
    <>
      {optionGroups(props.control.options).map(({ group, options }) => {
        const rows = <Rows {...props} options={options} />
        return group === undefined ? (
          rows
        ) : (
          <fieldset class="group">
            <legend>{group}</legend>
            {rows}
          </fieldset>
        )
      })}
    </>
  )
}

function Rows({ id, name, control, invalid, options }: OptionsProps & Pick<OptionGroup, 'options'>) {
  const type = control.element === 'radios' ? 'radio' : 'checkbox'
  return (
    <div class={`options ${arrangement(control.options)}`}>
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
  )
}

/** A scale such as 0 to 10 is one line of numbers, yes and no stand side by side, long lists in two columns. */
function arrangement(options: readonly ControlOption[]): 'scale' | 'many' | 'few' {
  if (options.every((option) => option.label.length <= 5)) return 'scale'
  return options.length >= many ? 'many' : 'few'
}
