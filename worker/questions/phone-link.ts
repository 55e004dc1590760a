import type { QuestionRow } from '../process/context.ts'
import { signLink } from './link.ts'

/** Where a coordinator records what somebody told her: the page of their own question, under her own link. */
export const phoneLink = async (
  env: Env,
  { name, aboutId }: QuestionRow,
  coordinatorId: string,
): Promise<string | undefined> =>
  name === 'undeliverable' && aboutId !== null
    ? `${env.BASE_URL}/l/${await signLink(env.LINK_KEYS, 'q', aboutId, coordinatorId)}`
    : undefined
