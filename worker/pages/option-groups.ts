import type { ControlOption } from '../../forms/control.ts'

export type OptionGroup = { readonly group: string | undefined; readonly options: readonly ControlOption[] }

/** Neighbouring options with the same heading, together and in their order. */
export function optionGroups(options: readonly ControlOption[]): readonly OptionGroup[] {
  const starts = options.flatMap((option, index) =>
    index === 0 || options[index - 1]?.group !== option.group ? [index] : [],
  )
  return starts.map((start, index) => ({
    group: options[start]?.group,
    options: options.slice(start, starts[index + 1]),
  }))
}
