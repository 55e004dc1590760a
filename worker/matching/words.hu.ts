import { causeWords } from '../../forms/causes/hu.ts'
import type { Cause } from '../../forms/causes.ts'
import type { ContributionType } from '../../forms/contribution.ts'
import { families, types } from '../../forms/contribution/hu.ts'
import type { Day } from '../../forms/day.ts'
import { hu as language } from '../language/hu.ts'
import { monthOf, monthsBetween } from './months.ts'
import { inSettlement } from './settlements.hu.ts'
import type { MatchingWords } from './words.ts'

const quoted = (type: ContributionType): string => language.quoted(types[type])
const listed = (causes: readonly Cause[]): string =>
  language.list(causes.map((cause) => causeWords[cause].toLowerCase()))
const said = (words: readonly string[]): string => language.list(words.map(language.quoted))

const months = [
  ['januárban', 'januártól', 'januárig'],
  ['februárban', 'februártól', 'februárig'],
  ['márciusban', 'márciustól', 'márciusig'],
  ['áprilisban', 'áprilistól', 'áprilisig'],
  ['májusban', 'májustól', 'májusig'],
  ['júniusban', 'júniustól', 'júniusig'],
  ['júliusban', 'júliustól', 'júliusig'],
  ['augusztusban', 'augusztustól', 'augusztusig'],
  ['szeptemberben', 'szeptembertől', 'szeptemberig'],
  ['októberben', 'októbertől', 'októberig'],
  ['novemberben', 'novembertől', 'novemberig'],
  ['decemberben', 'decembertől', 'decemberig'],
] as const

const formsOf = (day: Day) => months[monthOf(day)] ?? months[0]

/** Months of more than a year say nothing any more. */
const free = ({ from, until }: { readonly from: Day; readonly until: Day }): string => {
  const span = monthsBetween(from, until)
  if (span === 0) return `${formsOf(from)[0]} mindketten ráérnek`
  if (span >= 12) return 'egy évig mindketten ráérnek'
  return `${formsOf(from)[1]} ${formsOf(until)[2]} mindketten ráérnek`
}

export const hu: MatchingWords = {
  reasons: {
    sameType: ({ type }) => `ugyanarról van szó: ${quoted(type)}`,
    carriesType: ({ form, theme }) => `${quoted(form)}, és a témája is egyezik: ${quoted(theme)}`,
    sameTheme: ({ theme }) => `a téma közös: ${quoted(theme)}`,
    otherTheme: ({ form }) => `mindkettő ${quoted(form)}, de más témában`,
    namesType: ({ type }) => `a cím szerint erről is szó van: ${quoted(type)}`,
    siblingType: ({ need, offer }) => `rokon, de nem ugyanaz: az igény ${quoted(need)}, a felajánlás ${quoted(offer)}`,
    sharedCause: ({ causes }) => `a közös ügy: ${listed(causes)}`,
    anyCause: () => 'a vállalkozás nem jelölt meg támogatott területet, bármelyik szóba jöhet',
    otherCauses: () => 'a vállalkozás más területeket támogat a legszívesebben',
    sameSettlement: ({ settlement }) => `mindketten ${inSettlement(settlement) ?? `egy településen: ${settlement}`}`,
    nextDoor: () => 'egymás közelében vannak',
    sameRegion: () => 'egy környéken vannak',
    sameCounty: () => 'egy vármegyében vannak, de nem közel egymáshoz',
    onlyRemote: () => 'messze vannak egymástól: inkább távolról, online tudnak együtt dolgozni',
    bothFree: free,
    deadlineMoves: ({ deadline }) =>
      `csak a kért időpont (${language.calendarDay(deadline)}) után jó mindkét félnek, de az halasztható`,
    shortNotice: ({ weeks }) =>
      `a vállalkozás ${language.number(weeks)} héttel előre kéri a megkeresést, ennyi idő alig van`,
    littleTime: ({ until }) => `kevés az idő: a közös időszak vége ${language.calendarDay(until)}`,
    amountFits: () => 'a felajánlott mennyiség arányban áll a feladattal',
    amountShort: () => 'a feladat nagyobbnak tűnik, mint amennyit felajánlottak',
    taskSmall: () => 'a feladat kicsinek tűnik egy egész csapatnak',
    amountOpen: () => 'a mennyiséget még egyeztetni kell',
    sharedWords: ({ words }) => `a két leírásban közös: ${said(words)}`,
    fewSharedWords: () => 'a két leírásban kevés a közös szó',
    bothGain: ({ words }) => `amit viszonzásul kínálnak, összecseng a várakozással: ${said(words)}`,
    givesBack: ({ contributes }) =>
      contributes ? 'viszonzást kínálnak, és maguk is hozzátesznek a munkához' : 'viszonzást is kínálnak',
    gainOpen: () => 'hogy ki mit nyer vele, azt még egyeztetni kell',
    avoids: ({ words }) => `a vállalkozás talán épp ezt nem vállalja vagy kerülné: ${said(words)}`,
    askedOften: ({ count }) =>
      `a vállalkozást az elmúlt hatvan napban ${language.number(count)} alkalommal már megkerestük ezzel`,
    triedBefore: () => 'ezt a párosítást már megpróbáltuk, és nem lett belőle semmi',
    needWaits: () => 'az igény most szünetel',
  },
  exclusions: {
    needNotOpen: () => 'az igény most nem nyitott',
    offerNotActive: () => 'a felajánlás most nem él',
    sameOrganisation: () => 'ugyanaz a szervezet van mindkét oldalon',
    otherFamily: ({ need, offer }) =>
      `egészen mást keresnek, mint amit adnak: az igény ${language.quoted(families[need])}, a felajánlás ${language.quoted(families[offer])}`,
    causeExcluded: ({ cause }) =>
      `a vállalkozás ezzel a területtel nem foglalkozik: ${causeWords[cause].toLowerCase()}`,
    deadlineOver: ({ deadline }) => `az igény időpontja elmúlt: ${language.calendarDay(deadline)}`,
    offerOver: ({ until }) => `a felajánlás ideje lejárt: ${language.calendarDay(until)}`,
    startsTooLate: ({ from, deadline }) =>
      `a felajánlás későn kezdődik: ${language.calendarDay(from)}, az igény időpontja ${language.calendarDay(deadline)}`,
    noCapacity: ({ places }) => `a felajánlásban nincs több szabad hely, összesen ${language.number(places)} volt`,
    askedEnough: ({ open }) =>
      `most nem kereshető meg, mert ${language.number(open)} megkeresés már folyamatban van nála`,
    tooFar: ({ needIn, offerIn }) =>
      `messze vannak egymástól, és egyik sem vállal távolabbi munkát: ${needIn}, ${offerIn}`,
    introducedNow: () => 'ennek a párnak a bemutatása már folyamatban van',
    declinedBefore: () => 'ezt a párosítást egyikük már elutasította',
  },
}
