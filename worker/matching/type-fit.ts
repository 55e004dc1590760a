import { type ContributionType, familyOf } from '../../forms/contribution.ts'
import type { NeedFeatures, OfferFeatures } from './features.ts'
import type { Term } from './reasons.ts'
import { allOf, carries, isForm, isTheme, type Theme, type Themes, wayOf } from './themes.ts'

const SAME = 40
const SIBLING = 20

/** Named in its title, a student project for a website is a website; one that only mentions it may end up elsewhere. */
const CARRIED = { does: { inTitle: 40, inBody: 36 }, teaches: { inTitle: 32, inBody: 28 } } as const

const SAME_THEME = 32

/** People choose the wrong box: a title that names the other's type says more than the box. */
const NAMED = 30

const OTHER_THEME = 24

/** How near what is sought lies to what is given; `undefined`: of another family, not even by what a card carries. */
export const typeFit = (need: NeedFeatures, offer: OfferFeatures): Term | undefined => {
  if (need.type === offer.type) return sameType(need, offer)
  const fits = [
    carried(offer, need),
    carried(need, offer),
    sameTheme(need, offer),
    named(need, offer),
    sibling(need, offer),
  ]
  return fits.filter((fit) => fit !== undefined).toSorted((a, b) => b.reason.points - a.reason.points)[0]
}

/** Two student projects may be about two different things, and a day of work may be for hands or for heads. */
const sameType = ({ type, text }: NeedFeatures, offer: OfferFeatures): Term => {
  const [sought, given] = [allOf(text.themes), allOf(offer.text.themes)]
  const isApart = sought.size > 0 && given.size > 0 && shared(text.themes, offer.text.themes) === undefined
  const isOfHands = familyOf(type) === 'hands' && sought.size === 0 && given.size > 0
  if (isForm(type) && (isApart || isOfHands)) {
    return { speaks: 'against', reason: { code: 'otherTheme', points: OTHER_THEME, params: { form: type } } }
  }
  return { speaks: 'for', reason: { code: 'sameType', points: SAME, params: { type } } }
}

type Card = NeedFeatures | OfferFeatures

const carried = (form: Card, plain: Card): Term | undefined => {
  const where = carries(form.text.themes, plain.type)
  if (where === undefined || !isForm(form.type) || !isTheme(plain.type)) return undefined
  const points = CARRIED[wayOf(form.type)][where]
  return { speaks: 'for', reason: { code: 'carriesType', points, params: { form: form.type, theme: plain.type } } }
}

const sameTheme = (need: NeedFeatures, offer: OfferFeatures): Term | undefined => {
  const theme = areForms(need, offer) ? shared(need.text.themes, offer.text.themes) : undefined
  return theme && { speaks: 'for', reason: { code: 'sameTheme', points: SAME_THEME, params: { theme } } }
}

const areForms = (...cards: readonly Card[]): boolean => cards.every(({ type }) => isForm(type))

const shared = (one: Themes, other: Themes): Theme | undefined => {
  const themes = allOf(other)
  return [...allOf(one)].find((theme) => themes.has(theme))
}

const named = (need: NeedFeatures, offer: OfferFeatures): Term | undefined => {
  const type = [need.type, offer.type].find((other) => [need, offer].some((card) => names(card, other)))
  return type && { speaks: 'for', reason: { code: 'namesType', points: NAMED, params: { type } } }
}

const names = (card: Card, type: ContributionType): boolean =>
  card.type !== type && isTheme(type) && card.text.themes.inTitle.has(type) && familyOf(card.type) === familyOf(type)

const sibling = (need: NeedFeatures, offer: OfferFeatures): Term | undefined =>
  familyOf(need.type) === familyOf(offer.type)
    ? {
        speaks: 'against',
        reason: { code: 'siblingType', points: SIBLING, params: { need: need.type, offer: offer.type } },
      }
    : undefined
