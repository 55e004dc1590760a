import { type Block, button, heading } from '../letters/blocks.ts'
import type { Attachment } from '../letters/letter.ts'
import type { PageWords } from '../words/page-words.ts'
import type { Telling } from '../words/telling.ts'

/** One letter of the outbox, written; a mail has one or several. */
export interface Part {
  readonly caseId: string
  /** Whether it puts a question. */
  readonly asks: boolean
  readonly isForStaff: boolean
  readonly subject: string
  readonly blocks: readonly Block[]
  readonly reason: string
  readonly telling: Telling
  readonly attachments: readonly Attachment[]
  /** To the reader's own page of its case; `undefined` where they may not have one yet. */
  readonly way: Way | undefined
}

export interface Way {
  readonly label: string
  readonly url: string
}

export interface Joined {
  /** What the mail is about; its reason and its thread are this one's. */
  readonly main: Part
  readonly subject: string
  readonly blocks: readonly Block[]
  /** Whether everything in it is of one case. */
  readonly isOfOneCase: boolean
  /** Whether it belongs into its main part's thread, under that reference: one question does, whatever rides along. */
  readonly isOfMain: boolean
}

/** Several parts become one letter, each under its own heading and, where they are of several cases, its own reference. */
export const join = (parts: readonly [Part, ...Part[]], words: PageWords): Joined => {
  const [oldest] = parts
  const asking = parts.filter(({ asks }) => asks)
  const isOfOneCase = parts.every(({ caseId }) => caseId === oldest.caseId)
  const main = asking.length === 1 ? (asking[0] ?? oldest) : oldest
  return {
    main,
    subject: subjectOf(parts, asking.length, main, words),
    blocks: parts.length === 1 ? oldest.blocks : parts.flatMap((part) => titled(part, isOfOneCase)),
    isOfOneCase,
    isOfMain: isOfOneCase || asking.length === 1,
  }
}

const subjectOf = (parts: readonly Part[], asked: number, main: Part, words: PageWords): string => {
  if (asked > 1) return words.questionsWait(asked)
  const isSame = parts.every(({ subject }) => subject === main.subject)
  return asked === 1 || isSame ? main.subject : words.severalNews(parts.length)
}

const titled = (part: Part, isOfOneCase: boolean): readonly Block[] => {
  const { subject, blocks, telling, asks, isForStaff, way } = part
  if (isOfOneCase) return [heading(subject), ...blocks]
  // A coordinator's question leads to its case from its own page.
  const isOnTheWay = way === undefined || leadsTo(blocks, way.url) || (asks && isForStaff)
  return [
    heading(`${subject} [${telling.reference}]`),
    ...blocks,
    ...(isOnTheWay ? [] : [button({ ...way, style: 'plain' })]),
  ]
}

/** Whether a button leads there already: no address stands twice in one part. */
export const leadsTo = (blocks: readonly Block[], url: string): boolean =>
  blocks.some((block) => block.block === 'buttons' && block.buttons.some((one) => one.url === url))
