import type { ControlOption, OptionsControl } from '../../forms/control.ts'
import type { Wiring } from './control-wiring.ts'
import { optionGroups } from './option-groups.ts'

type SelectProps = { readonly control: OptionsControl; readonly wiring: Wiring }

/** A list to open. Forms give it an empty first option, so that nobody sends what they never chose. */
export function Select({ control, wiring }: SelectProps) {
  return (
    <select class="control" {...wiring}>
      {optionGroups(control.options).map(({ group, options }) =>
        group === undefined ? options.map(Option) : <optgroup label={group}>{options.map(Option)}</optgroup>,
      )}
    </select>
  )
}

function Option({ value, label, selected }: ControlOption) {
  return (
    <option value={value} selected={selected}>
      {label}
    </option>
  )
}
