import { regionOf, shareCounty } from './counties.ts'
import type { CardFeatures, NeedFeatures, OfferFeatures } from './features.ts'
import { fold } from './fold.ts'
import type { Term } from './reasons.ts'

const SAME_SETTLEMENT = 10
const NEXT_DOOR = 8
const SAME_REGION = 6
const SAME_COUNTY = 4
const REMOTE = 2

/** Kilometres would need coordinates of 3,150 settlements, which no free list has: postal codes tell enough. */
export const placeFit = (need: NeedFeatures, offer: OfferFeatures): Term => {
  if (isSameSettlement(need, offer)) {
    return {
      speaks: 'for',
      reason: { code: 'sameSettlement', points: SAME_SETTLEMENT, params: { settlement: offer.settlement } },
    }
  }
  const [one, other] = [need.postalCode, offer.postalCode]
  if (one.slice(0, 3) === other.slice(0, 3))
    return { speaks: 'for', reason: { code: 'nextDoor', points: NEXT_DOOR, params: {} } }
  if (regionOf(one) === regionOf(other))
    return { speaks: 'for', reason: { code: 'sameRegion', points: SAME_REGION, params: {} } }
  if (shareCounty(one, other))
    return { speaks: 'against', reason: { code: 'sameCounty', points: SAME_COUNTY, params: {} } }
  return { speaks: 'against', reason: { code: 'onlyRemote', points: REMOTE, params: {} } }
}

/** Whether either of them works where the other is. Either word is enough: who works in the county comes to the town. */
export const isWithinReach = (need: NeedFeatures, offer: OfferFeatures): boolean =>
  isSameSettlement(need, offer) || reaches(offer, need) || reaches(need, offer)

const reaches = ({ area, postalCode }: CardFeatures, other: CardFeatures): boolean => {
  switch (area) {
    case 'settlement':
      return false
    case 'county':
      return shareCounty(postalCode, other.postalCode)
    case 'country':
    case 'remote':
      return true
  }
}

const isSameSettlement = (one: CardFeatures, other: CardFeatures): boolean => nameOf(one) === nameOf(other)

const nameOf = ({ settlement }: CardFeatures): string => fold(settlement.trim())
