/** What a page draws for a field: data only, so that a letter, a page or a test can all read it. */
export type Control =
  | InputControl
  | TextareaControl
  | OptionsControl
  | { readonly element: 'checkbox'; readonly checked: boolean; readonly label: string }
  | { readonly element: 'parts'; readonly parts: readonly Part[] }

/**
 * Limits of length are `data-max`, never `maxlength`: a browser cuts a pasted text at `maxlength` without a word,
 * and what somebody typed must not be lost.
 */
export type Attributes = Readonly<Record<string, string | number | true>>

export interface InputControl {
  readonly element: 'input'
  readonly type: 'text' | 'email' | 'tel' | 'date'
  readonly value: string
  readonly attributes: Attributes
}

export interface TextareaControl {
  readonly element: 'textarea'
  readonly value: string
  readonly attributes: Attributes
}

export interface OptionsControl {
  readonly element: 'select' | 'radios' | 'checkboxes'
  readonly options: readonly ControlOption[]
}

export interface ControlOption {
  readonly value: string
  readonly label: string
  readonly selected: boolean
  /** Heading that neighbouring options share. */
  readonly group?: string
}

/** One of several inputs that make up one answer, such as the two halves of a name. */
export interface Part {
  readonly name: string
  readonly label: string
  readonly control: InputControl
  readonly error?: string
}
