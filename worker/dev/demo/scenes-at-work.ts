import { accepted, agreed, drafted, introduced, said } from './deeds.ts'
import { needs } from './needs.ts'
import { offers } from './offers.ts'
import type { Scene } from './scenes.ts'

const survey = (satisfaction: string, changed: string, hours: string) => () => ({
  satisfaction,
  recommend: satisfaction,
  changed,
  hours,
  story: 'yes',
})

/** Stories that have come as far as work, or further. */
export const atWork: readonly Scene[] = [
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
]
