import { type Block, button, card, facts, type Fact, heading, list, note, paragraph } from '../letters/blocks.ts'
import { factsIfAny, hasAddress, sideOf, unlike } from './reading.ts'
import type { CardTelling, PersonTelling, Telling } from './telling.ts'

/** Turns that English letters share. */

/** Opens a reminder. */
export const again = ({ round }: Telling): readonly Block[] =>
  round === 0
    ? []
    : [
        paragraph(
          'We wrote to you about this not long ago and have not had an answer yet. In case you missed it, here it is again.',
        ),
      ]

/** Opens a reminder to the coordinator, and the first letter to whoever is asked beside her. */
export const stillWaits = ({ round }: Telling): readonly Block[] =>
  round === 0 ? [] : [paragraph('This question is still waiting for a decision.')]

/** Begins the sentence that says what happens without an answer. */
export const ifSilent = ({ language, silentOn }: Telling): string =>
  silentOn === undefined ? 'If we get no answer' : `If we get no answer by ${language.calendarDay(silentOn)}`

/** The same for the coordinator, who is asked to decide. */
export const unlessDecided = ({ language, silentOn }: Telling): string =>
  silentOn === undefined ? 'Unless you decide' : `Unless you decide by ${language.calendarDay(silentOn)}`

/** Of a coordinator's question that never decides itself. */
export const staysOpen = ({ silentOn, isEscalated }: Telling): string | undefined => {
  if (silentOn !== undefined) return undefined
  return isEscalated === true
    ? 'Two coordinators have this question, and one decision is enough. Until then we remind both of them every Monday.'
    : 'Until you decide, the question stays open: we will remind you, and after a week ask another coordinator too, if there is one.'
}

export const forCoordinators = 'You get this letter because you are a coordinator of the network.'

/** How the other side is called before and after names are known. */
export const other = (telling: Telling): string => {
  switch (sideOf(telling)) {
    case 'ngo':
      return 'the company'
    case 'company':
      return 'the NGO'
    case undefined:
      return 'the other side'
  }
}

/** Who somebody is and how to reach them. */
export const contactsOf = (person: PersonTelling): readonly Fact[] => [
  { label: 'Name', value: person.name },
  ...(person.position === undefined ? [] : [{ label: 'Role', value: person.position }]),
  ...(person.organisation === undefined ? [] : [{ label: 'Organisation', value: person.organisation }]),
  ...(hasAddress(person) ? [{ label: 'E-mail', value: person.email, contact: 'email' as const }] : []),
  ...(person.phone === undefined ? [] : [{ label: 'Phone', value: person.phone, contact: 'phone' as const }]),
]

/** The other party, once released. */
export const contactsOfOther = ({ other: person }: Telling): readonly Block[] =>
  person === undefined ? [] : [facts(contactsOf(person))]

/** Both parties, for the coordinator. */
export const bothParties = ({ parties }: Telling): readonly Block[] =>
  parties === undefined
    ? []
    : [heading('NGO'), facts(contactsOf(parties.ngo)), heading('Company'), facts(contactsOf(parties.company))]

const needRow = ({ need }: Telling): readonly Fact[] =>
  need === undefined ? [] : [{ label: 'Need', value: need.title }]
const offerRow = ({ offer }: Telling): readonly Fact[] =>
  offer === undefined ? [] : [{ label: 'Offer', value: offer.title }]

export const needTitle = (telling: Telling): readonly Block[] => factsIfAny(needRow(telling))
export const offerTitle = (telling: Telling): readonly Block[] => factsIfAny(offerRow(telling))
export const pairTitles = (telling: Telling): readonly Block[] =>
  factsIfAny([...needRow(telling), ...offerRow(telling)])

const organisationRows = ({ organisation, settlement }: CardTelling): readonly Fact[] => [
  { label: 'Organisation', value: organisation },
  { label: 'Town', value: settlement },
]

/** A card in short, for the coordinator, who knows it from before and finds the rest on the page of the case. */
export const needInShort = (telling: Telling): readonly Block[] => inShort(needRow(telling), telling.need)
export const offerInShort = (telling: Telling): readonly Block[] => inShort(offerRow(telling), telling.offer)

const inShort = (title: readonly Fact[], card: CardTelling | undefined): readonly Block[] => {
  const head = card === undefined ? title : [...title, ...organisationRows(card)]
  return factsIfAny([...head, ...unlike(card?.blurb ?? [], head)])
}

/** A card in a few rows, for a line in the coordinator's next letter, which may hold several. */
export const needLine = (telling: Telling): readonly Block[] => line(telling, needRow(telling), telling.need)
export const offerLine = (telling: Telling): readonly Block[] => line(telling, offerRow(telling), telling.offer)

const line = ({ reference }: Telling, title: readonly Fact[], card: CardTelling | undefined): readonly Block[] => [
  facts([
    ...title,
    ...(card === undefined ? [] : [{ label: 'Organisation', value: card.organisation }]),
    { label: 'Reference', value: reference },
  ]),
]

/** What fits, best first: each a card with what speaks for it, what against, and its own button. */
export const suggestions = (
  { suggestions: found = [], language }: Telling,
  label: 'Offer' | 'Need',
): readonly Block[] =>
  found.map(({ title, organisation, score, reasons, misses, url }, index) =>
    card([
      heading(`${index + 1}. ${organisation}`),
      facts([
        { label, value: title },
        { label: 'Fit', value: `${language.number(score)} of 100 points` },
      ]),
      ...(reasons.length > 0 ? [paragraph('In favour:'), list(reasons)] : []),
      ...(misses.length > 0 ? [paragraph('To keep in mind:'), list(misses)] : []),
      button({ label: 'Choose this pair', url }),
    ]),
  )

/** The way to the reader's own page. */
export const casePage = ({ links }: Telling): readonly Block[] =>
  links.casePage === undefined ? [] : [button({ label: 'See where things stand', url: links.casePage })]

/** What the answer that led here said, for the coordinator. */
export const decisionRows = ({ decision }: Telling): readonly Fact[] =>
  decision === undefined
    ? []
    : [
        ...(decision.by === undefined ? [] : [{ label: 'Said by', value: decision.by.name }]),
        { label: 'The answer', value: decision.label },
        ...decision.facts,
      ]

/** The whole agreement: between whom, about what, who stands by it since when, and what makes two copies comparable. */
export const agreementText = ({ agreement, language }: Telling): readonly Block[] => {
  if (agreement === undefined) return []
  const { version, parties, type, author, confirmedBy, confirmedOn, writtenOn, fingerprint } = agreement
  const signed = (label: string, person: PersonTelling | undefined, on: string): readonly Fact[] =>
    named(label, [[person?.name, `(${language.calendarDay(on)})`].filter(Boolean).join(' ')])
  return [
    facts([
      ...named('NGO', [parties.ngo.organisation, parties.ngo.name]),
      ...named('Company', [parties.company.organisation, parties.company.name]),
      ...named('Kind of help', [type]),
      ...agreement.facts,
      // Whoever wrote it down has agreed to it by that; before the other has, it is only a proposal.
      ...signed(confirmedOn === undefined ? 'Written by' : 'Confirmed by', author, writtenOn),
      ...(confirmedOn === undefined ? [] : signed('Confirmed by', confirmedBy, confirmedOn)),
    ]),
    note(`Version ${version}. Check code: ${fingerprint}.`),
  ]
}

const named = (label: string, parts: readonly (string | undefined)[]): readonly Fact[] => {
  const value = parts.filter(Boolean).join(', ')
  return value === '' ? [] : [{ label, value }]
}
