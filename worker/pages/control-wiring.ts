/** What ties a control to its label, hint and mistake. */
export type Wiring = {
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly 'aria-invalid': 'true' | undefined
  readonly 'aria-describedby': string | undefined
}
