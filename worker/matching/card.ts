import { readText } from './card-text.ts'
import type { NeedFeatures, OfferFeatures, Tried } from './features.ts'
import type { Profile, Subject, Texts } from './store.ts'
import { isTheme } from './themes.ts'
import type { ContributionType } from '../../forms/contribution.ts'

export type Card = NeedFeatures | OfferFeatures

/** What a stored profile is ranked by. `first`: the side that is asked first, whose open requests are limited. */
export interface Reading {
  readonly first: 'ngo' | 'company'
  /** `undefined` before the short list: only the title is known then. */
  readonly texts?: Pick<Texts, 'body' | 'wishes' | 'avoids'> | undefined
  /** The search found that its words carry this type. */
  readonly carries?: ContributionType | undefined
  readonly tried?: Subject['tried']
}

const noTexts = { body: '', wishes: '', avoids: '' }

export const cardOf = (row: Profile, { first, texts = noTexts, carries, tried = [] }: Reading): Card => {
  const { features, side } = row
  const text = readText({ title: row.title, ...texts }, row.type, features.sector)
  const inBody = carries !== undefined && isTheme(carries) ? [...text.themes.inBody, carries] : text.themes.inBody
  const isFirst = (side === 'need') === (first === 'ngo')
  const common = {
    caseId: row.caseId,
    organisationId: row.organisationId,
    state: row.state,
    type: row.type,
    settlement: features.settlement,
    postalCode: features.postalCode,
    area: features.area,
    held: row.held,
    places: features.places,
    requests: isFirst ? { open: row.asked, limit: row.openRequests } : undefined,
    tried: triedIn(tried),
    text: { ...text, themes: { inTitle: text.themes.inTitle, inBody: new Set(inBody) } },
  }
  switch (side) {
    case 'need':
      return {
        ...common,
        side,
        causes: features.causes,
        deadline: features.deadline,
        deadlineFlexible: features.deadlineFlexible,
        effort: features.effortGuess,
        contributes: features.ownContribution,
      }
    case 'offer':
      return {
        ...common,
        side,
        causesSupported: features.causes,
        causesExcluded: features.causesExcluded,
        sector: features.sector,
        capacity: features.capacity,
        unit: features.capacityUnit,
        period: features.period,
        availableFrom: features.availableFrom,
        availableTo: features.availableTo,
        leadTimeWeeks: features.leadTimeWeeks ?? 0,
        recentAsks: row.recentAsks,
      }
  }
}

/** The gravest counts: a no outlives a later silence. */
const gravity: readonly Tried[] = ['failed', 'declined', 'running']

const triedIn = (rows: Subject['tried']): ReadonlyMap<string, Tried> => {
  const found = new Map<string, Tried>()
  for (const [caseId, state] of rows) {
    const outcome = outcomeOf(state)
    const before = found.get(caseId)
    if (before === undefined || gravity.indexOf(outcome) > gravity.indexOf(before)) found.set(caseId, outcome)
  }
  return found
}

/** States of the introduction's table. */
const outcomeOf = (state: string): Tried => {
  if (state === 'running') return 'running'
  return state === 'declined' || state === 'notAFit' ? 'declined' : 'failed'
}
