import type { Card } from './deeds.ts'
import { ngos } from './people.ts'

type Ask = Readonly<Record<'needType' | 'needTitle' | 'problem' | 'result' | 'giveBack', string>>

const need = (ngo: keyof typeof ngos, ask: Ask): Card => ({
  form: 'ngo',
  organisation: ngos[ngo],
  answers: { deadlineFlexible: true, ...ask },
  days: { deadline: 150 },
})

/** What the NGOs seek. */
export const needs = {
  honlap: need('kert', {
    needType: 'web',
    needTitle: 'Új, telefonon is jól olvasható honlap',
    problem: 'Tízéves honlapunkat nem tudjuk frissíteni, ezért a kertészkedők nem találják meg a programjainkat.',
    result: 'Egy egyszerű honlap, amelyet magunk is frissíteni tudunk.',
    giveBack: 'Kerti délutánt tartunk a cég munkatársainak.',
  }),
  laptopok: need('tanoda', {
    needType: 'goods',
    needTitle: 'Nyolc használt laptop a délutáni tanuláshoz',
    problem: 'Nyolc gyerekre két számítógépünk jut, így a digitális házi feladat minden nap gond.',
    result: 'Nyolc működő laptop, telepítve.',
    giveBack: 'Nyilvános köszönet és egy közös délután a gyerekekkel.',
  }),
  kennelek: need('mancs', {
    needType: 'volunteerDay',
    needTitle: 'Tizenkét kennel festése és javítása egy önkéntes napon',
    problem: 'A kennelek fája korhad, és négy önkéntessel nem győzzük a javítást tél előtt.',
    result: 'Tizenkét kijavított, lefestett kennel.',
    giveBack: 'Kutyás sétát szervezünk a munkatársaknak és családjuknak.',
  }),
  ebed: need('ezust', {
    needType: 'transport',
    needTitle: 'Heti egy ebédkiszállítás idős embereknek',
    problem: 'Harminc idős ember ebédjét két saját autóval visszük ki; csütörtökön egyik sem ér rá.',
    result: 'Csütörtökönként délben egy kisbusz és egy sofőr, három hónapon át.',
    giveBack: 'Bemutatjuk a céget a negyedéves hírlevelünkben.',
  }),
  konyveles: need('turista', {
    needType: 'finance',
    needTitle: 'Segítség az egyesület éves beszámolójához',
    problem: 'A beszámolót eddig egy tagunk készítette, de elköltözött, és a pályázati elszámolás is elakadt.',
    result: 'Elkészült, benyújtott éves beszámoló és egy minta a következő évekhez.',
    giveBack: 'Vezetett túra a Bükkben a munkatársaknak.',
  }),
  koncert: need('korus', {
    needType: 'venue',
    needTitle: 'Terem az adventi koncertre, kétszáz főnek',
    problem: 'A próbatermünkbe nem fér közönség, terembérletre pedig nincs keretünk.',
    result: 'Egy este egy fűthető terem kétszáz székkel.',
    giveBack: 'Az esten megköszönjük, és énekelünk a cég évzáróján.',
  }),
  alapszabaly: need('ajto', {
    needType: 'legal',
    needTitle: 'Az alapszabály módosításának jogi átnézése',
    problem: 'Új tevékenységet vennénk fel, de az alapszabályunk tíz éve nem változott.',
    result: 'Benyújtható, jogilag rendben lévő alapszabály.',
    giveBack: 'Előadás az akadálymentes ügyintézésről.',
  }),
  arculat: need('palya', {
    needType: 'communication',
    needTitle: 'Plakát és arculat a nyári ifjúsági táborhoz',
    problem: 'A táborról csak szövegben tudunk hírt adni, a fiatalok nem figyelnek fel rá.',
    result: 'Egy plakát, egy közösségi borítókép és egy egyszerű arculati lap.',
    giveBack: 'A tábor zárónapján bemutatjuk, ki készítette.',
  }),
  futas: need('sport', {
    needType: 'eventHelp',
    needTitle: 'Húsz segítő a családi futónapra',
    problem: 'A futónapra háromszázan jönnek, de csak tíz szervezőnk van.',
    result: 'Húsz segítő egy szombat délelőttre a rajthoz és a frissítőpontokhoz.',
    giveBack: 'Ingyenes nevezés a segítőknek és családjuknak.',
  }),
  padok: need('falu', {
    needType: 'goods',
    needTitle: 'Faanyag hat padhoz',
    problem: 'A főtéren nincs hová leülni.',
    result: 'Hat pad.',
    giveBack: 'A padokon kis tábla köszöni meg a segítséget.',
  }),
  archivum: need('tar', {
    needType: 'studentProject',
    needTitle: 'Kereshető adatbázis kétezer régi fényképhez',
    problem: 'Kétezer beszkennelt fényképünk mappákban áll, senki nem talál meg bennük semmit.',
    result: 'Egy kereshető, magunk által bővíthető fényképtár.',
    giveBack: 'A hallgatók nevével kiállítást rendezünk belőle.',
  }),
  roptetok: need('szarny', {
    needType: 'volunteerDay',
    needTitle: 'Két röptető építése sérült madaraknak',
    problem: 'A lábadozó madarak túl szűk ketrecekben várják, hogy újra repülhessenek.',
    result: 'Két felépített röptető.',
    giveBack: 'Madárelengedés a csapattal.',
  }),
  kepzes: need('kert', {
    needType: 'training',
    needTitle: 'Fél nap képzés: hírlevél és online jelentkezés',
    problem: 'Az új honlap óta sokan írnak, de a jelentkezéseket még papíron vezetjük.',
    result: 'Öt önkéntesünk önállóan küld hírlevelet és kezeli a jelentkezéseket.',
    giveBack: 'Zöldségláda a képzőknek egész nyáron.',
  }),
  mentor: need('tanoda', {
    needType: 'mentoring',
    needTitle: 'Mentor az alapítvány új vezetőjének',
    problem: 'Új vezetőnk pedagógus, most tanul szervezetet vezetni.',
    result: 'Hat alkalom egy tapasztalt vezetővel, félév alatt.',
    giveBack: 'Beszélgetés a cégnél arról, mit tanulhat egy vezető gyerekektől.',
  }),
  telefonok: need('ezust', {
    needType: 'training',
    needTitle: 'Okostelefon-tanfolyam húsz idős embernek',
    problem: 'Sokan kaptak telefont az unokájuktól, de csak hívni tudnak vele.',
    result: 'Négy kétórás alkalom, utána mindenki tud képet küldeni.',
    giveBack: 'Süteményes délután az oktatóknak.',
  }),
} as const
