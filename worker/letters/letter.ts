import type { Locale } from '../../forms/locale.ts'
import type { Block } from './blocks.ts'

/** One mail as its author sees it. */
export type Letter = {
  /** Why we write, in a few words, without personal data. The case reference is added when rendering. */
  readonly subject: string
  readonly blocks: readonly Block[]
  readonly attachments?: readonly Attachment[] | undefined
  /** A whole sentence: why this person gets this letter. */
  readonly reason: string
}

export type Attachment = {
  readonly filename: string
  /** A media type, such as `text/calendar; charset=utf-8; method=PUBLISH`. */
  readonly type: string
  readonly content: string
}

/** The association that writes; every letter and every page shows it. */
export type Association = {
  readonly name: string
  readonly phone: string
  readonly address?: string | undefined
  readonly url?: string | undefined
}

/** What stands around the blocks of every letter. */
export type Frame = {
  readonly locale: Locale
  /** The addressee as the language writes names; `undefined` gives a greeting without a name. */
  readonly name: string | undefined
  readonly network: Association
  /** Case reference; `undefined` in letters about no single case, such as a weekly list. */
  readonly reference: string | undefined
  /** Origin that paths are resolved against, such as `https://kapocs.example`. */
  readonly baseUrl: string
  readonly footerLinks: readonly { readonly label: string; readonly url: string }[]
}

/** One mail as a transport carries it. */
export type RenderedLetter = {
  readonly subject: string
  readonly text: string
  readonly html: string
}
