import { type Block, facts, heading, list, paragraph } from '../letters/blocks.ts'
import { contactsOf, forCoordinators, staysOpen, stillWaits } from './phrases.hu.ts'
import { hasAddress, sentIn } from './reading.ts'
import type { Telling } from './telling.ts'
import type { QuestionWords } from './words.ts'

/** Whoever came by phone or on paper may have given no address, and these sentences stand there for everybody. */
const orByPhone = 'Ha nincs e-mail-címe, kérjük, hívja fel.'

/** The coordinator's first look at a submission. */
export const triage = {
  subject: 'Egy beküldés vár a döntésére',
  ask: (telling) => [
    ...stillWaits(telling),
    paragraph(arrival(telling)),
    ...missingBefore(telling),
    ...sentIn(telling),
    ...veiledLater(telling),
    heading('Mielőtt dönt'),
    list(telling.submission?.form === 'company' ? companyChecks : ngoChecks),
    ...answering(telling),
  ],
  silence: staysOpen,
  choices: {
    accept: {
      label: 'Elfogadom',
      next: `Megnyitjuk az igényt vagy a felajánlást, és megírjuk a beküldőnek. ${orByPhone}`,
    },
    askMore: {
      label: 'Hiánypótlást kérek',
      hint: 'Megjelöli, mi hiányzik, és néhány szót ír hozzá.',
      next: `Megírjuk a beküldőnek, mit kérünk. ${orByPhone} A beküldés akkor is visszakerül Önhöz, ha 21 napig nem válaszol.`,
    },
    redirect: {
      label: 'Továbbirányítom',
      hint: 'Más jobban tud segíteni.',
      next: `Megírjuk a beküldőnek, kihez fordulhat. ${orByPhone}`,
    },
    waitlist: {
      label: 'Várólistára teszem',
      hint: 'Egy későbbi napon újra megkérdezzük Önt.',
      next: `Megírjuk a beküldőnek, mikor nézzük meg újra. ${orByPhone} Azon a napon visszakerül Önhöz.`,
    },
    decline: {
      label: 'Nem tudjuk vállalni',
      hint: 'A beküldő az Ön szavait szó szerint megkapja.',
      next: `Megírjuk a beküldőnek, az Ön szavaival. ${orByPhone}`,
    },
    spam: {
      label: 'Kéretlen, elvetem',
      hint: 'A beküldő nem kap levelet.',
      next: 'A beküldést elvetjük, a beküldő nem kap levelet.',
    },
  },
  reason: forCoordinators,
} satisfies QuestionWords

const answering = ({ submission }: Telling): readonly Block[] => {
  const promised = 'A beküldőnek három munkanapon belüli választ ígértünk.'
  if (submission === undefined || hasAddress(submission.person))
    return [paragraph(`${promised} A levelet Ön helyett mi írjuk meg.`)]
  return [
    paragraph(`${promised} Nincs e-mail-címe, ezért levelet nem tudunk küldeni neki. Kérjük, hívja fel:`),
    facts(contactsOf(submission.person)),
  ]
}

const ngoChecks = [
  'A hálózat körébe tartozik: nem üzleti és nem pártpolitikai, és a területünkön működik?',
  'Konkrét: egy mondatban elmondható, mi lesz kész a végén?',
  'Felkészültek: van, aki dönt, és van, aki ráér?',
  'Időben van: tartható a határidő?',
  'Kiderül, mit tesznek hozzá, és mit adnak viszonzásul?',
  'Nem fizetett munkát váltana ki, és nincs összeférhetetlenség?',
  'Nem szerepel benne segített emberek személyes adata?',
]

const companyChecks = [
  'Konkrét: kiderül, mit adnak és mennyit?',
  'Komolyan vehető: van rá ember, idő és belső jóváhagyás?',
  'Teljesíthető egy civil szervezetnek, amit cserébe várnak?',
  'Segítség, és nem reklám vagy eladás?',
  'Nincs összeférhetetlenség?',
]

const arrival = ({ submission, memo }: Telling): string => {
  if (memo['until'] !== undefined) return 'Ez a beküldés a várólistáról került vissza Önhöz.'
  if (memo['missing'] !== undefined) return 'Ez a beküldés a hiánypótlás után került vissza Önhöz.'
  if (memo['confirmedBy'] === 'call') return 'Új beküldés érkezett, a beküldő telefonon erősítette meg a címét.'
  switch (submission?.source) {
    case 'phone':
      return 'Új beküldés érkezett, telefonon rögzítve.'
    case 'paper':
      return 'Új beküldés érkezett, papírról rögzítve.'
    case 'web':
    case undefined:
      return 'Új beküldés érkezett, a beküldő megerősítette az e-mail-címét.'
  }
}

const missingBefore = ({ submission, memo }: Telling) =>
  submission === undefined || submission.missing.length === 0
    ? []
    : [
        paragraph('Ezek pótlását kértük:'),
        list(submission.missing),
        paragraph(
          memo['detailsMissing'] === true
            ? 'A beküldő nem válaszolt: most a meglévő adatok alapján kell döntenie.'
            : 'Ha a beküldő pótolta, az alábbi adatokban már benne van.',
        ),
      ]

const veiledLater = ({ submission }: Telling) =>
  submission?.veiled === undefined || submission.veiled.length === 0
    ? []
    : [
        paragraph('Elérhetőséget vagy nevet írtak az alábbi mezőkbe. A bemutatásig elrejtjük őket a másik fél elől:'),
        list(submission.veiled),
      ]
