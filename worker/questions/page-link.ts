import { day, type Instant } from '../process/calendar.ts'
import { signLink } from './link.ts'

/** A person's own page of one case; it holds who, what and until when, all of it signed. */
export interface PageLink {
  readonly caseId: string
  readonly personId: string
  readonly expiresAt: Instant
}

const LIFE = 30 * day

export const signCasePage = async (
  linkKeys: string,
  caseId: string,
  personId: string,
  now: Instant,
): Promise<string> => {
  const lastDay = Math.floor((now + LIFE) / day)
  return signLink(linkKeys, 'c', `${caseId}-${personId}-${lastDay}`, personId)
}

export const parsePageId = (id: string): PageLink | undefined => {
  const [caseId, personId, lastDay] = id.split('-')
  if (caseId === undefined || personId === undefined || !/^\d{1,6}$/.test(lastDay ?? '')) return undefined
  return { caseId, personId, expiresAt: Number(lastDay) * day }
}

/** Of `signOnBehalf`: whose it is and until when. */
export const parseBehalfId = (id: string): Omit<PageLink, 'caseId'> | undefined => {
  const [personId, lastDay] = id.split('-')
  if (personId === undefined || !/^\d{1,6}$/.test(lastDay ?? '')) return undefined
  return { personId, expiresAt: Number(lastDay) * day }
}
