import { daysAfter } from '../../../forms/day.ts'
import { accepted, agreed, confirmed, decided, type Deed, drafted, introduced, proposed, said, sent } from './deeds.ts'
import { needs } from './needs.ts'
import { offers } from './offers.ts'

/** A story with the day of each deed; it ends where the list, the report and the pages shall show it. */
export interface Scene {
  readonly title: string
  readonly stage: string
  readonly deeds: readonly Deed[]
}

/** The day on which the demo leaves everybody to whoever looks at it. */
export const LAST_DAY = 214

const survey = (satisfaction: string, changed: string, hours: string) => () => ({
  satisfaction,
  recommend: satisfaction,
  changed,
  hours,
  story: 'yes',
})

export const scenes: readonly Scene[] = [
  {
    title: 'Egy honlap, amelyet fél év múlva is frissítenek',
    stage: 'lezárt, fél év után is használják',
    deeds: [
      ...accepted(0, offers.web),
      ...accepted(1, needs.honlap),
      ...introduced(2, needs.honlap, offers.web),
      ...agreed(7, needs.honlap, offers.web, {
        inScope: 'Öt oldal, képgaléria, betanítás.',
        giver: 'Harminc óra fejlesztés, két óra betanítás.',
        receiver: 'Szövegek, képek, kerti délután.',
        length: 22,
      }),
      said(19, offers.web, 'howIsItGoing', 'green', () => ({ hours: '14' })),
      said(19, needs.honlap, 'howIsItGoing', 'green'),
      said(31, offers.web, 'isItDelivered', 'yes'),
      said(32, needs.honlap, 'isItWhatWasAgreed', 'yes'),
      said(36, needs.honlap, 'survey', 'answer', survey('10', 'Kétszer annyian jelentkeznek a programjainkra.', '12')),
      said(36, offers.web, 'survey', 'answer', survey('9', 'A fiatal fejlesztőink először beszéltek ügyféllel.', '31')),
      said(213, needs.honlap, 'lookBack', 'answer', () => ({
        stillInUse: 'yes',
        effect: 'Minden héten frissítjük, és hat új önkéntes talált ránk rajta.',
        newNeed: 'no',
      })),
    ],
  },
  {
    title: 'Nyolc laptop Ózdra',
    stage: 'kész, mindkét fél értékelte; fél év múlva visszakérdezünk',
    deeds: [
      ...accepted(150, offers.gepek),
      ...accepted(151, needs.laptopok),
      ...introduced(151, needs.laptopok, offers.gepek),
      ...agreed(156, needs.laptopok, offers.gepek, {
        inScope: 'Nyolc gép, telepítés, átadás Ózdon.',
        giver: 'Nyolc laptop töltővel.',
        receiver: 'Elszállítás, közös délután.',
        length: 16,
      }),
      said(166, offers.gepek, 'howIsItGoing', 'green'),
      said(174, offers.gepek, 'isItDelivered', 'yes'),
      said(175, needs.laptopok, 'isItWhatWasAgreed', 'yes'),
      said(179, needs.laptopok, 'survey', 'answer', survey('9', 'Minden gyerek géppel tanul délutánonként.', '10')),
      said(179, offers.gepek, 'survey', 'answer', survey('10', 'Jó helyre kerültek a gépeink.', '8')),
    ],
  },
  {
    title: 'Kennelfestés húsz önkéntessel',
    stage: 'a vállalkozás szerint kész, az egyesület visszaigazolására várunk',
    deeds: [
      ...accepted(187, offers.onkentesek),
      ...accepted(188, needs.kennelek),
      ...introduced(188, needs.kennelek, offers.onkentesek),
      ...agreed(193, needs.kennelek, offers.onkentesek, {
        inScope: 'Tizenkét kennel csiszolása, javítása, festése.',
        giver: 'Húsz ember egy napra, szerszám.',
        receiver: 'Festék, faanyag, ebéd.',
        length: 17,
      }),
      said(204, needs.kennelek, 'howIsItGoing', 'green'),
      said(212, offers.onkentesek, 'isItDelivered', 'yes'),
    ],
  },
  {
    title: 'Csütörtöki ebéd idős embereknek',
    stage: 'folyamatban, az első visszajelzés megjött',
    deeds: [
      ...accepted(184, offers.kisbusz),
      ...accepted(185, needs.ebed),
      ...introduced(185, needs.ebed, offers.kisbusz),
      ...agreed(190, needs.ebed, offers.kisbusz, {
        inScope: 'Tizenhárom csütörtök, egy kör Miskolcon.',
        giver: 'Kisbusz, sofőr, üzemanyag.',
        receiver: 'Útvonal egy nappal előbb, kísérő.',
        length: 90,
        milestone: 14,
      }),
      said(206, needs.ebed, 'howIsItGoing', 'green'),
      said(206, offers.kisbusz, 'howIsItGoing', 'amber', () => ({ hours: '9' })),
    ],
  },
  {
    title: 'A beszámoló, amely elakadt',
    stage: 'elakadt, a koordinátor telefonjára vár',
    deeds: [
      ...accepted(186, offers.beszamolo),
      ...accepted(187, needs.konyveles),
      ...introduced(187, needs.konyveles, offers.beszamolo),
      ...agreed(192, needs.konyveles, offers.beszamolo, {
        inScope: 'Egy évi beszámoló és egy kitöltött minta.',
        giver: 'Tizenöt óra.',
        receiver: 'Bizonylatok, egy ember, aki válaszol; vezetett túra.',
        length: 80,
        milestone: 15,
      }),
      said(211, offers.beszamolo, 'howIsItGoing', 'red', () => ({
        what: 'Két hete nem kapjuk meg a hiányzó számlákat, és nem érjük el a kapcsolattartót.',
      })),
    ],
  },
  {
    title: 'Terem az adventi koncertre',
    stage: 'a megállapodás leírva, a vállalkozás megerősítésére vár',
    deeds: [
      ...accepted(201, offers.terem),
      ...accepted(202, needs.koncert),
      ...introduced(203, needs.koncert, offers.terem),
      ...drafted(211, needs.koncert, {
        inScope: 'Egy este a nagyterem, székekkel és fűtéssel.',
        giver: 'Terem, hangosítás, ügyelet.',
        receiver: 'Rendezés, takarítás, műsor az évzárón.',
        length: 30,
      }),
    ],
  },
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
