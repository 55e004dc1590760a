import type { Answers } from '../../forms/define.ts'
import type { ngo } from '../../forms/ngo/form.ts'
import type { Labels } from './miskolc-needs.ts'

type Given = Partial<Answers<typeof ngo>> & Pick<Answers<typeof ngo>, 'needType' | 'needTitle' | 'problem' | 'result'>

const need = (given: Given, labels: Labels) => ({
  answers: {
    settlement: 'Miskolc',
    postalCode: '3525',
    serviceArea: 'settlement' as const,
    causes: ['socialCare' as const],
    deadline: '2027-05-31',
    deadlineFlexible: true,
    giveBack: 'Nyilvános köszönet és egy közös délután a munkatársaknak.',
    ...given,
  },
  ...labels,
})

/** Other knowledge. */
export const knowledgeNeeds = {
  accounts: need(
    {
      needType: 'finance',
      needTitle: 'Éves beszámoló elkészítése',
      problem: 'Könyvelőnk nyugdíjba ment.',
      result: 'Elkészül a beszámoló és a közhasznúsági melléklet.',
      effortGuess: 'days',
    },
    { best: ['bookkeeping'] },
  ),
  parishAccounts: need(
    {
      needType: 'finance',
      needTitle: 'Könyvelés áttekintése',
      problem: 'Az egyházközségi alapítvány könyvelése elmaradt.',
      result: 'Rendbe tett könyvelés.',
      causes: ['religion'],
      effortGuess: 'days',
    },
    { best: ['moneyMentor'], traps: { bookkeeping: 'causeExcluded' } },
  ),
  statutes: need(
    {
      needType: 'legal',
      needTitle: 'Alapszabály módosítása',
      problem: 'A bíróság hiánypótlásra hívott fel.',
      result: 'Elfogadható alapszabály.',
      effortGuess: 'hours',
    },
    { best: ['law'] },
  ),
  logo: need(
    {
      needType: 'communication',
      needTitle: 'Új logó',
      problem: 'Arculatunk nincs, minden szórólapunk más.',
      result: 'Logó és plakátsablon.',
      effortGuess: 'days',
    },
    { best: ['graphics'] },
  ),
  campaign: need(
    {
      needType: 'communication',
      needTitle: 'Választási plakátok',
      problem: 'Közéleti egyesületként plakátokat szeretnénk.',
      result: 'Plakátsorozat.',
      causes: ['politics'],
      effortGuess: 'days',
    },
    { best: [], traps: { graphics: 'causeExcluded' } },
  ),
  clip: need(
    {
      needType: 'communication',
      needTitle: 'Bemutatkozó videó',
      problem: 'Nem látják, mit csinálunk.',
      result: 'Rövid film a közösségi médiába.',
      serviceArea: 'county',
      effortGuess: 'days',
    },
    { best: ['film'], misses: { graphics: 'fewSharedWords', film: 'sameCounty' } },
  ),
  plan: need(
    {
      needType: 'organisation',
      needTitle: 'Hároméves stratégia',
      problem: 'Évek óta tűzoltás megy, nincs terv.',
      result: 'Az elnökség elfogad egy stratégiát.',
      effortGuess: 'days',
    },
    { best: ['strategy'] },
  ),
  succession: need(
    {
      needType: 'mentoring',
      needTitle: 'Mentor az új elnöknek',
      problem: 'Az alapító visszavonul, az utódlás nincs előkészítve.',
      result: 'Az új vezető egy éven át kap támogatást.',
      effortGuess: 'days',
    },
    { best: ['leaderMentor'] },
  ),
  moneyMentor: need(
    {
      causes: ['education'],
      needType: 'mentoring',
      needTitle: 'Mentort keresünk a pénzügyekhez',
      problem: 'Költségvetést még sosem készítettünk.',
      result: 'Átlátható költségvetés.',
      effortGuess: 'days',
    },
    { best: ['moneyMentor'] },
  ),
  spreadsheets: need(
    {
      causes: ['education'],
      needType: 'training',
      needTitle: 'Excel-képzés öt munkatársnak',
      problem: 'Kézzel számolunk.',
      result: 'Mindenki tud táblázatot kezelni.',
      effortGuess: 'days',
    },
    { best: ['excel'] },
  ),
  interview: need(
    {
      causes: ['education'],
      needType: 'training',
      needTitle: 'Felkészítés interjúkra',
      problem: 'Félünk az újságíróktól, rosszul kommunikálunk.',
      result: 'Két szóvivőnk magabiztosan beszél a sajtóval.',
      effortGuess: 'hours',
    },
    { best: ['press'] },
  ),
  english: need(
    {
      causes: ['education'],
      needType: 'translation',
      needTitle: 'Pályázatunk fordítása angolra',
      problem: 'A nemzetközi kiíró angol anyagot kér.',
      result: 'Tizenöt oldal angolul.',
      effortGuess: 'days',
    },
    { best: ['translation'], misses: { translation: 'onlyRemote' } },
  ),
}
