import { mailbox } from '../../schema/letters.ts'
import type { Outgoing, Transport } from '../mail/transport.ts'
import { columnsOf, inserting } from '../process/rows.ts'

const insertLetters = inserting(
  'mailbox',
  columnsOf(mailbox).filter(([key]) => key !== 'id'),
)

/** Letters become rows that `/dev/mailbox` shows, in one batch with their marks: sent means there, there means sent. */
export const devTransport: Transport = async (env, letters, marks, now) => {
  const rows = letters.map((letter) => row(letter, now))
  await env.DB.batch([insertLetters(env.DB, rows), ...marks(letters, 'sent')])
}

const row = (outgoing: Outgoing, now: number) => ({
  letterId: outgoing.letterIds[0],
  letter: outgoing.letter,
  to: outgoing.to.email,
  toName: outgoing.to.name,
  subject: outgoing.subject,
  text: outgoing.text,
  html: outgoing.html,
  headers: {
    From: `${outgoing.from.name} <${outgoing.from.email}>`,
    ...(outgoing.replyTo !== undefined && { 'Reply-To': outgoing.replyTo }),
    ...outgoing.headers,
  },
  attachments: outgoing.attachments,
  links: outgoing.links,
  caseReference: outgoing.caseReference,
  locale: outgoing.locale,
  sentAt: now,
})
