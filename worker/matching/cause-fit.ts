import type { Cause } from '../../forms/causes.ts'
import type { NeedFeatures, OfferFeatures } from './features.ts'
import type { Term } from './reasons.ts'

const SHARED = 15

/** Most companies skip the question: nothing against them, though less than a wish that is met. */
const UNSAID = 10

export const causeFit = (need: NeedFeatures, { causesSupported }: OfferFeatures): Term => {
  if (causesSupported.length === 0)
    return { speaks: 'against', reason: { code: 'anyCause', points: UNSAID, params: {} } }
  const causes = need.causes.filter((cause) => causesSupported.includes(cause))
  return causes.length === 0
    ? { speaks: 'against', reason: { code: 'otherCauses', points: 0, params: {} } }
    : { speaks: 'for', reason: { code: 'sharedCause', points: SHARED, params: { causes } } }
}

export const excludedCause = ({ causes }: NeedFeatures, { causesExcluded }: OfferFeatures): Cause | undefined =>
  causes.find((cause) => causesExcluded.includes(cause))
