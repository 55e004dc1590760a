import { daysAfter } from '../../../forms/day.ts'
import { accepted, confirmed, decided, introduced, proposed, said, sent } from './deeds.ts'
import { needs } from './needs.ts'
import { offers } from './offers.ts'
import type { Scene } from './scenes.ts'

/** Stories that are still on their way to a yes, or that end before it. */
export const onTheWay: readonly Scene[] = [
  {
    title: 'Ügyvéd az alapszabályhoz',
    stage: 'bemutattuk őket, egyeztetnek',
    deeds: [
      ...accepted(202, offers.jog),
      ...accepted(203, needs.alapszabaly),
      ...introduced(203, needs.alapszabaly, offers.jog),
      said(209, needs.alapszabaly, 'haveYouWritten', 'wrote'),
    ],
  },
  {
    title: 'Plakát a táborhoz, második nekifutásra',
    stage: 'az első megkeresés válasz nélkül lejárt; a második vállalkozás igent mondott, az egyesületet kérdeztük',
    deeds: [
      ...accepted(190, offers.rajz),
      ...accepted(191, needs.arculat),
      proposed(191, needs.arculat, offers.rajz),
      ...accepted(205, offers.design),
      proposed(208, needs.arculat, offers.design),
      said(210, offers.design, 'wouldYouLike', 'yes'),
    ],
  },
  {
    title: 'Segítők a futónapra',
    stage: 'az első vállalkozás most nem ér rá; a koordinátor javaslatai közül választhat',
    deeds: [
      ...accepted(204, offers.rendezok),
      ...accepted(205, needs.futas),
      proposed(206, needs.futas, offers.rendezok),
      ...accepted(207, offers.csapat),
      said(211, offers.rendezok, 'wouldYouLike', 'no', () => ({ reason: 'noTime', mayPassOn: 'yes' })),
    ],
  },
  {
    title: 'Képzés a kertészeknek',
    stage: 'a vállalkozásnak később alkalmas',
    deeds: [
      ...accepted(198, offers.oktatas),
      ...accepted(200, needs.kepzes),
      proposed(201, needs.kepzes, offers.oktatas),
      said(203, offers.oktatas, 'wouldYouLike', 'later', (today) => ({ date: daysAfter(today, 40) })),
    ],
  },
  {
    title: 'Mentor egy új vezetőnek',
    stage: 'megkérdeztük a vállalkozást',
    deeds: [
      ...accepted(208, offers.vezetoi),
      ...accepted(210, needs.mentor),
      proposed(211, needs.mentor, offers.vezetoi),
    ],
  },
  {
    title: 'Padok a főtérre',
    stage: 'hiánypótlásra vár',
    deeds: [
      ...confirmed(210, needs.padok),
      decided(211, needs.padok, 'triage', 'askMore', () => ({
        missing: 'result',
        words: 'Köszönjük az ötletet! Kérjük, írják le, milyen padokra gondolnak, és ki építi meg őket.',
      })),
    ],
  },
  {
    title: 'Kétezer régi fénykép',
    stage: 'várólistán a következő félévig',
    deeds: [
      ...confirmed(207, needs.archivum),
      decided(208, needs.archivum, 'triage', 'waitlist', (today) => ({
        until: daysAfter(today, 60),
        why: 'Az őszi félév hallgatói projektjei beteltek; a következő félévben elsők között kérdezzük meg Önöket.',
      })),
    ],
  },
  {
    title: 'Hirdetés kedvezménnyel',
    stage: 'nem tudtuk vállalni',
    deeds: [
      ...confirmed(205, offers.hirdetes),
      decided(206, offers.hirdetes, 'triage', 'decline', () => ({
        reason: 'notEligible',
        words: 'Köszönjük, hogy gondoltak ránk. Hálózatunk ingyenes felajánlásokat közvetít, kedvezményt nem.',
        alternative: 'Örömmel fogadnánk néhány ingyenes plakáthelyet egy-egy civil rendezvényre.',
      })),
    ],
  },
  { title: 'Okostelefon-tanfolyam', stage: 'előszűrésre vár', deeds: confirmed(213, needs.telefonok) },
  { title: 'Röptetők', stage: 'az e-mail-cím megerősítésére vár', deeds: sent(213, needs.roptetok) },
]
