import type { Card } from './deeds.ts'
import { companies } from './people.ts'

type Give = Readonly<Record<'offerType' | 'offerTitle' | 'what' | 'expectations', string>>

const offer = (
  company: keyof typeof companies,
  [capacity, capacityUnit]: readonly [number, 'hours' | 'pieces' | 'people' | 'teams'],
  give: Give,
): Card => ({
  form: 'company',
  organisation: companies[company],
  answers: { capacity, capacityUnit, ...give },
  days: { availableTo: 360 },
})

/** What the companies give. */
export const offers = {
  web: offer('web', [40, 'hours'], {
    offerType: 'web',
    offerTitle: 'Negyven óra webfejlesztés évente',
    what: 'Két fejlesztőnk egyszerű honlapot készít, és megtanítja a frissítését.',
    expectations: 'Egy kapcsolattartót kérünk, aki a szövegeket és a képeket időben átadja.',
  }),
  gepek: offer('informatika', [12, 'pieces'], {
    offerType: 'goods',
    offerTitle: 'Tizenkét felújított laptop',
    what: 'Kétéves céges laptopok, törölve, újratelepítve, töltővel.',
    expectations: 'Az elszállítást kérjük megszervezni.',
  }),
  oktatas: offer('informatika', [3, 'people'], {
    offerType: 'training',
    offerTitle: 'Fél nap digitális képzés civil szervezeteknek',
    what: 'Három kollégánk hírlevélről, táblázatokról, online jelentkezésről tart képzést.',
    expectations: 'Terem, vetítő és legalább öt résztvevő.',
  }),
  onkentesek: offer('gepgyar', [2, 'teams'], {
    offerType: 'volunteerDay',
    offerTitle: 'Húszfős csapat egy önkéntes napra',
    what: 'Munkatársaink festenek, ácsolnak, takarítanak; szerszámot viszünk.',
    expectations: 'Anyag és egy helyi irányító legyen a helyszínen.',
  }),
  rendezok: offer('gepgyar', [20, 'people'], {
    offerType: 'eventHelp',
    offerTitle: 'Húsz segítő egy szombati rendezvényre',
    what: 'Munkatársaink rendeznek, vizet osztanak, irányítanak.',
    expectations: 'Két héttel előbb kérjük a beosztást.',
  }),
  kisbusz: offer('fuvar', [1, 'pieces'], {
    offerType: 'transport',
    offerTitle: 'Kisbusz sofőrrel, heti egy alkalom',
    what: 'Kilencszemélyes kisbusz sofőrrel, hétköznap délben, vármegyén belül.',
    expectations: 'Az útvonalat egy nappal előbb kérjük.',
  }),
  beszamolo: offer('konyvelo', [20, 'hours'], {
    offerType: 'finance',
    offerTitle: 'Éves beszámoló két civil szervezetnek',
    what: 'Elkészítjük az éves beszámolót, és elmagyarázzuk, mit kell gyűjteni hozzá.',
    expectations: 'Rendezett bizonylatok, egy ember, aki válaszol.',
  }),
  terem: offer('haz', [3, 'pieces'], {
    offerType: 'venue',
    offerTitle: 'Nagyterem három estére, kétszázötven főig',
    what: 'Fűtött terem székekkel és hangosítással, hétköznap esténként.',
    expectations: 'Takarítás utána közösen.',
  }),
  csapat: offer('haz', [10, 'people'], {
    offerType: 'eventHelp',
    offerTitle: 'Tíz gyakorlott rendező egy napra',
    what: 'Rendezvényes kollégáink beállnak a szervezésbe: beléptetés, frissítő, útvonal.',
    expectations: 'Egy felelős szervező, akivel egyeztethetünk.',
  }),
  jog: offer('ugyved', [10, 'hours'], {
    offerType: 'legal',
    offerTitle: 'Tíz óra jogi tanácsadás egyesületeknek',
    what: 'Alapszabály, szerződések, nyilvántartási ügyek átnézése.',
    expectations: 'Az iratokat előre, egyben kérjük.',
  }),
  vezetoi: offer('ugyved', [6, 'hours'], {
    offerType: 'mentoring',
    offerTitle: 'Vezetői mentorálás hat alkalommal',
    what: 'Irodavezetőnk mentorál egy civil vezetőt: szervezet, döntések, határok.',
    expectations: 'Rendszeres, előre egyeztetett alkalmak.',
  }),
  design: offer('arculat', [25, 'hours'], {
    offerType: 'communication',
    offerTitle: 'Plakát és arculat egy ügynek évente',
    what: 'Tervezőnk plakátot, borítóképet és egyszerű arculati lapot készít.',
    expectations: 'Egy döntéshozó, két körben visszajelzés.',
  }),
  rajz: offer('grafika', [15, 'hours'], {
    offerType: 'communication',
    offerTitle: 'Grafika és plakát, tizenöt óra',
    what: 'Plakát, szórólap, rajzok nyomdakész formában.',
    expectations: 'Kész szöveg és egy kapcsolattartó.',
  }),
  hirdetes: offer('reklam', [100, 'pieces'], {
    offerType: 'reach',
    offerTitle: 'Kedvezményes hirdetési csomag civileknek',
    what: 'Húsz százalék kedvezmény a plakáthely-csomagjainkból.',
    expectations: 'Legalább három hónapos megrendelés.',
  }),
} as const
