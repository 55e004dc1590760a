import type { PropsWithChildren } from 'hono/jsx'

type ButtonProps = PropsWithChildren<{
  readonly style?: 'primary' | 'plain' | undefined
  /** What a submit button says to the server. */
  readonly name?: string | undefined
  readonly value?: string | undefined
}>

type LinkProps = PropsWithChildren<{ readonly href: string; readonly style?: 'primary' | 'plain' | undefined }>

/** Sends the form around it. */
export function Button({ style = 'primary', name, value, children }: ButtonProps) {
  return (
    <button class={buttonClass(style)} type="submit" name={name} value={value}>
      {children}
    </button>
  )
}

/** Goes somewhere, changes nothing. */
export function ButtonLink({ style = 'primary', href, children }: LinkProps) {
  return (
    <a class={buttonClass(style)} href={href}>
      {children}
    </a>
  )
}

function buttonClass(style: 'primary' | 'plain'): string {
  return style === 'primary' ? 'button' : 'button plain'
}
