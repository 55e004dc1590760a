import { type Block, button, card, facts, type Fact, heading, list, note, paragraph } from '../letters/blocks.ts'
import { factsIfAny, hasAddress, sideOf, unlike } from './reading.ts'
import type { CardTelling, PersonTelling, Telling } from './telling.ts'

/** Turns that Hungarian letters share. A name or a number never takes a suffix here, and a date only the one that fits all. */

/** Opens a reminder. */
export const again = ({ round }: Telling): readonly Block[] =>
  round === 0
    ? []
    : [paragraph('Nemrég már írtunk erről, de még nem kaptunk választ. Ha elkerülte a figyelmét, itt újra megtalálja.')]

/** Opens a reminder to the coordinator, and the first letter to whoever is asked beside her. */
export const stillWaits = ({ round }: Telling): readonly Block[] =>
  round === 0 ? [] : [paragraph('Ez a kérdés még döntésre vár.')]

/** `2026. december 7-ig`: whatever the number, the suffix stays the same, and the full stop goes. */
export const upTo = (writtenDay: string): string => `${writtenDay.replace(/\.$/, '')}-ig`

/** Begins the sentence that says what happens without an answer. */
export const ifSilent = ({ language, silentOn }: Telling): string =>
  silentOn === undefined ? 'Ha nem kapunk választ' : `Ha ${upTo(language.calendarDay(silentOn))} nem kapunk választ`

/** The same for the coordinator, who is asked to decide. */
export const unlessDecided = ({ language, silentOn }: Telling): string =>
  silentOn === undefined ? 'Ha nem dönt' : `Ha ${upTo(language.calendarDay(silentOn))} nem dönt`

/** Of a coordinator's question that never decides itself. */
export const staysOpen = ({ silentOn, isEscalated }: Telling): string | undefined => {
  if (silentOn !== undefined) return undefined
  return isEscalated === true
    ? 'Ezt a kérdést két koordinátor is megkapta: elég, ha egyikük dönt. Addig minden hétfőn emlékeztetjük rá mindkettejüket.'
    : 'Amíg nem dönt, a kérdés nyitva marad: emlékeztetjük rá, és egy hét után más koordinátort is megkérdezünk, ha van.'
}

export const forCoordinators = 'Azért kapta ezt a levelet, mert Ön a hálózat koordinátora.'

/** How the other side is called before and after names are known. */
export const other = (telling: Telling) => {
  switch (sideOf(telling)) {
    case 'ngo':
      return { they: 'a vállalkozás', them: 'a vállalkozást', withThem: 'a vállalkozással' }
    case 'company':
      return {
        they: 'a civil szervezet',
        them: 'a civil szervezetet',
        withThem: 'a civil szervezettel',
      }
    case undefined:
      return { they: 'a másik fél', them: 'a másik felet', withThem: 'a másik féllel' }
  }
}

/** Who somebody is and how to reach them. */
export const contactsOf = (person: PersonTelling): readonly Fact[] => [
  { label: 'Név', value: person.name },
  ...(person.position === undefined ? [] : [{ label: 'Beosztás', value: person.position }]),
  ...(person.organisation === undefined ? [] : [{ label: 'Szervezet', value: person.organisation }]),
  ...(hasAddress(person) ? [{ label: 'E-mail', value: person.email, contact: 'email' as const }] : []),
  ...(person.phone === undefined ? [] : [{ label: 'Telefon', value: person.phone, contact: 'phone' as const }]),
]

/** The other party, once released. */
export const contactsOfOther = ({ other: person }: Telling): readonly Block[] =>
  person === undefined ? [] : [facts(contactsOf(person))]

/** Both parties, for the coordinator. */
export const bothParties = ({ parties }: Telling): readonly Block[] =>
  parties === undefined
    ? []
    : [
        heading('Civil szervezet'),
        facts(contactsOf(parties.ngo)),
        heading('Vállalkozás'),
        facts(contactsOf(parties.company)),
      ]

const needRow = ({ need }: Telling): readonly Fact[] =>
  need === undefined ? [] : [{ label: 'Igény', value: need.title }]
const offerRow = ({ offer }: Telling): readonly Fact[] =>
  offer === undefined ? [] : [{ label: 'Felajánlás', value: offer.title }]

export const needTitle = (telling: Telling): readonly Block[] => factsIfAny(needRow(telling))
export const offerTitle = (telling: Telling): readonly Block[] => factsIfAny(offerRow(telling))
export const pairTitles = (telling: Telling): readonly Block[] =>
  factsIfAny([...needRow(telling), ...offerRow(telling)])

const organisationRows = ({ organisation, settlement }: CardTelling): readonly Fact[] => [
  { label: 'Szervezet', value: organisation },
  { label: 'Település', value: settlement },
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
    ...(card === undefined ? [] : [{ label: 'Szervezet', value: card.organisation }]),
    { label: 'Ügyszám', value: reference },
  ]),
]

/** What fits, best first: each a card with what speaks for it, what against, and its own button. */
export const suggestions = (
  { suggestions: found = [], language }: Telling,
  label: 'Felajánlás' | 'Igény',
): readonly Block[] =>
  found.map(({ title, organisation, score, reasons, misses, url }, index) =>
    card([
      heading(`${index + 1}. ${organisation}`),
      facts([
        { label, value: title },
        { label: 'Illeszkedés', value: `${language.number(score)} pont a 100-ból` },
      ]),
      ...(reasons.length > 0 ? [paragraph('Ami mellette szól:'), list(reasons)] : []),
      ...(misses.length > 0 ? [paragraph('Amire figyelni kell:'), list(misses)] : []),
      button({ label: 'Ezt a párosítást választom', url }),
    ]),
  )

/** The way to the reader's own page. */
export const casePage = ({ links }: Telling): readonly Block[] =>
  links.casePage === undefined ? [] : [button({ label: 'Megnézem, hol tart az ügy', url: links.casePage })]

/** What the answer that led here said, for the coordinator. */
export const decisionRows = ({ decision }: Telling): readonly Fact[] =>
  decision === undefined
    ? []
    : [
        ...(decision.by === undefined ? [] : [{ label: 'Aki jelezte', value: decision.by.name }]),
        { label: 'A válasza', value: decision.label },
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
      ...named('Civil szervezet', [parties.ngo.organisation, parties.ngo.name]),
      ...named('Vállalkozás', [parties.company.organisation, parties.company.name]),
      ...named('A segítség fajtája', [type]),
      ...agreement.facts,
      // Whoever wrote it down has agreed to it by that; before the other has, it is only a proposal.
      ...signed(confirmedOn === undefined ? 'Megírta' : 'Megerősítette', author, writtenOn),
      ...(confirmedOn === undefined ? [] : signed('Megerősítette', confirmedBy, confirmedOn)),
    ]),
    note(`Változat: ${version}. Ellenőrző kód: ${fingerprint}.`),
  ]
}

const named = (label: string, parts: readonly (string | undefined)[]): readonly Fact[] => {
  const value = parts.filter(Boolean).join(', ')
  return value === '' ? [] : [{ label, value }]
}
