import type { company } from '../../forms/company/form.ts'
import type { Answers } from '../../forms/define.ts'

type Given = Partial<Answers<typeof company>> &
  Pick<Answers<typeof company>, 'offerType' | 'offerTitle' | 'what' | 'capacity' | 'capacityUnit'>

const offer = (given: Given) => ({
  settlement: 'Miskolc',
  postalCode: '3527',
  area: 'county' as const,
  openRequests: 1,
  expectations: 'Szállításról közösen gondoskodunk.',
  ...given,
})

/** The offers that are not knowledge or hands. */
export const things = {
  sound: offer({
    offerType: 'eventHelp',
    offerTitle: 'Hangosítás és színpad',
    what: 'Rendezvényre hangosítást, színpadot és két technikust adunk.',
    capacity: 2,
    capacityUnit: 'people',
  }),
  laptops: offer({
    offerType: 'goods',
    offerTitle: 'Tíz használt laptop',
    what: 'Felújított laptopok, töltővel.',
    capacity: 10,
    capacityUnit: 'pieces',
    area: 'country',
  }),
  furniture: offer({
    offerType: 'goods',
    offerTitle: 'Irodabútor',
    what: 'Asztalok, székek, szekrények jó állapotban.',
    capacity: 30,
    capacityUnit: 'pieces',
    area: 'settlement',
  }),
  print: offer({
    offerType: 'goods',
    offerTitle: 'Nyomtatás a nyomdánkban',
    what: 'Kétezer szórólap vagy plakát kinyomtatása.',
    capacity: 2000,
    capacityUnit: 'pieces',
  }),
  minibus: offer({
    offerType: 'transport',
    offerTitle: 'Kisbusz sofőrrel',
    what: 'Kilenc személyes kisbusz hétvégén, gyerekek utaztatására is.',
    capacity: 16,
    capacityUnit: 'hours',
    period: 'month',
  }),
  lorry: offer({
    offerType: 'transport',
    offerTitle: 'Teherautó költözéshez',
    what: 'Teherautó két rakodóval, egy napra.',
    capacity: 8,
    capacityUnit: 'hours',
    area: 'settlement',
  }),
  food: offer({
    offerType: 'food',
    offerTitle: 'Megmaradt ebéd',
    what: 'Üzemi konyhánkról naponta húsz adag étel.',
    capacity: 20,
    capacityUnit: 'pieces',
    area: 'settlement',
    openRequests: 2,
  }),
  room: offer({
    offerType: 'venue',
    offerTitle: 'Tárgyaló esténként',
    what: 'Előadóterem ötven főnek, vetítővel, hétköznap este.',
    capacity: 1,
    capacityUnit: 'pieces',
    area: 'settlement',
  }),
  storage: offer({
    offerType: 'venue',
    offerTitle: 'Harminc négyzetméter raktár',
    what: 'Zárható, száraz raktár adományok tárolására.',
    capacity: 1,
    capacityUnit: 'pieces',
    settlement: 'Felsőzsolca',
    postalCode: '3561',
    area: 'settlement',
  }),
  excel: offer({
    offerType: 'training',
    offerTitle: 'Excel-tanfolyam',
    what: 'Négy alkalmas képzés táblázatkezelésből.',
    capacity: 12,
    capacityUnit: 'hours',
  }),
  press: offer({
    offerType: 'training',
    offerTitle: 'Tréning: hogyan beszéljünk a sajtóval',
    what: 'Kommunikációs tréning kamera előtt, nyolc főnek.',
    capacity: 8,
    capacityUnit: 'hours',
  }),
  translation: offer({
    offerType: 'translation',
    offerTitle: 'Angol és német fordítás',
    what: 'Pályázatok, beszámolók, honlapszövegek fordítása.',
    capacity: 20,
    capacityUnit: 'hours',
    settlement: 'Győr',
    postalCode: '9021',
    area: 'remote',
  }),
  reach: offer({
    offerType: 'reach',
    offerTitle: 'Megjelenés üzleteinkben és hírlevelünkben',
    what: 'Plakáthely tizenkét üzletben, hírlevél húszezer címre.',
    capacity: 4,
    capacityUnit: 'pieces',
    period: 'year',
  }),
  gifts: offer({
    offerType: 'purchase',
    offerTitle: 'Karácsonyi ajándékot vásárolnánk',
    what: 'Kétszáz kézműves ajándék, társadalmi vállalkozástól.',
    capacity: 200,
    capacityUnit: 'pieces',
    availableTo: '2026-12-15',
  }),
  healthDay: offer({
    offerType: 'jointProgramme',
    offerTitle: 'Közös egészségnap a gyárban',
    what: 'Szűrések és előadások dolgozóknak, civil szervezettel közösen.',
    capacity: 1,
    capacityUnit: 'teams',
    causesSupported: ['health', 'sport'],
  }),
}
