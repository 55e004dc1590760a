import type { Answers } from '../../forms/define.ts'
import type { ngo } from '../../forms/ngo/form.ts'
import type { ExclusionCode, ReasonCode } from '../../worker/matching/reasons.ts'
import type { OfferName } from './miskolc-offers.ts'

type Given = Partial<Answers<typeof ngo>> & Pick<Answers<typeof ngo>, 'needType' | 'needTitle' | 'problem' | 'result'>

export interface Labels {
  /** Whoever knows both would propose one of these; none: nothing of the set will do. */
  readonly best: readonly OfferName[]
  /** Looks right and is not, and why. */
  readonly traps?: Readonly<Partial<Record<OfferName, ExclusionCode>>>
  /** May be proposed, but somebody must see this first. */
  readonly misses?: Readonly<Partial<Record<OfferName, ReasonCode>>>
}

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

/** Made up; the best pairs were labelled by hand before any score was looked at. */
export const softwareNeeds = {
  website: need(
    {
      needType: 'web',
      needTitle: 'Honlap-megújítás',
      problem: 'Tízéves honlapunkat nem tudjuk frissíteni, telefonon olvashatatlan.',
      result: 'Új, egyszerű honlap, amelyet magunk frissítünk.',
      causes: ['environment'],
      effortGuess: 'months',
      deadline: '2027-07-31',
      ownContribution: 'A szövegeket és a képeket mi adjuk.',
      giveBack: 'Bemutatjuk a hallgatók projektjét a rendezvényeinken.',
    },
    {
      best: ['studentWeb'],
      traps: { webDebrecen: 'tooFar', webEnded: 'offerOver', webFull: 'noCapacity' },
      misses: { webHours: 'amountShort', webBudapest: 'onlyRemote' },
    },
  ),
  smallWebsite: need(
    {
      needType: 'web',
      needTitle: 'Weboldalunk javítása',
      problem: 'A madárodú-programunk oldala nem nyílik meg, a naptár hibás.',
      result: 'Működő weboldal.',
      causes: ['environment'],
      effortGuess: 'hours',
      deadline: '2027-01-31',
    },
    { best: ['webHours'], misses: { studentWeb: 'taskSmall' } },
  ),
  farWebsite: need(
    {
      needType: 'web',
      needTitle: 'Weblap az idősek klubjának',
      problem: 'Nincs internetes jelenlétünk, a hozzátartozók nem találnak meg.',
      result: 'Egyoldalas, akadálymentes weblap.',
      effortGuess: 'weeks',
      settlement: 'Sátoraljaújhely',
      postalCode: '3980',
    },
    { best: ['webBudapest'], traps: { webDebrecen: 'tooFar' }, misses: { studentWeb: 'sameCounty' } },
  ),
  urgentWebsite: need(
    {
      needType: 'web',
      needTitle: 'Adventi vásár honlapja',
      problem: 'A vásár oldala eltűnt a tárhelyről.',
      result: 'A programok felkerülnek.',
      effortGuess: 'hours',
      deadline: '2026-12-05',
      deadlineFlexible: false,
    },
    { best: ['webHours'], traps: { studentWeb: 'startsTooLate', webEnded: 'offerOver' } },
  ),
  mistyped: need(
    {
      needType: 'informatics',
      needTitle: 'A weboldalunkat feltörték',
      problem: 'A WordPress oldalunk kéretlen hirdetéseket mutat.',
      result: 'Tiszta, frissített weboldal.',
      effortGuess: 'days',
    },
    { best: ['webHours', 'informatics'] },
  ),
  students: need(
    {
      needType: 'studentProject',
      needTitle: 'Hallgatói csapatot keresünk honlapunkhoz',
      problem: 'Az önkéntesek jelentkezését papíron gyűjtjük.',
      result: 'Jelentkezési felület a honlapon.',
      effortGuess: 'months',
      deadline: '2027-08-31',
    },
    { best: ['studentWeb'] },
  ),
  members: need(
    {
      needType: 'informatics',
      needTitle: 'Tagnyilvántartás',
      problem: 'Tagjaink adatait hat táblázatban vezetjük.',
      result: 'Egyetlen adatbázis, amelyből kimutatás készül.',
      effortGuess: 'days',
    },
    { best: ['dataDay'] },
  ),
  computers: need(
    {
      needType: 'informatics',
      needTitle: 'Számítógépek és wifi rendbetétele',
      problem: 'A tanoda gépei lassúak, a wifi elakad.',
      result: 'Tizenkét működő számítógép.',
      causes: ['education'],
      effortGuess: 'days',
    },
    { best: ['informatics'] },
  ),
}
