import type { Attachment } from '../letters/letter.ts'
import { isDevelopment } from '../setting.ts'

/** One mail to one person, ready to be carried. `letterIds`: the outbox rows it stands for, the first names it. */
export interface Outgoing {
  readonly letterIds: readonly string[]
  readonly letter: string
  readonly from: { readonly email: string; readonly name: string }
  readonly to: { readonly email: string; readonly name: string }
  readonly replyTo: string | undefined
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
  readonly attachments: readonly Attachment[]
  /** Absolute addresses in the letter, for whoever reads it by machine. */
  readonly links: readonly string[]
  readonly caseReference: string
  readonly locale: 'hu' | 'en'
}

/** `unknown`: cut off between acceptance and answer; never repeated blindly. */
export type Carried = 'leaving' | 'sent' | 'retry' | 'permanent' | 'unknown'

/**
 * What records the fate of a letter. A transport that writes to the same database does both in one batch; any other
 * records `leaving` before it hands a letter over, since one that is cut off without it is sent again.
 */
export type Marks = (mails: readonly Mail[], carried: Carried) => readonly D1PreparedStatement[]

/** Whatever says which outbox rows one mail stands for; the first names it. */
export type Mail = Pick<Outgoing, 'letterIds'>

/** Carries letters that have been claimed, and marks each as soon as its fate is known. */
export type Transport = (env: Env, letters: readonly Outgoing[], marks: Marks, now: number) => Promise<void>

/** Who can carry letters in this build, by name. What only one entry has, it adds before anything runs. */
export const transports = new Map<string, Transport>()

/** One setting chooses; only the development mailbox is there yet. `none`: letters wait until somebody can carry them. */
export const transportName = (env: Env): string => (isDevelopment(env) && transports.has('dev') ? 'dev' : 'none')
