import { type Block, facts, heading, list, paragraph } from '../letters/blocks.ts'
import { contactsOf, forCoordinators, staysOpen, stillWaits } from './phrases.hu.ts'
import { hasAddress, sentIn } from './reading.ts'
import type { Telling } from './telling.ts'
import type { QuestionWords } from './words.ts'

/** What the sender is written, or that nothing reaches them and only the coordinator can say it. */
const toSender =
  (letter: string) =>
  ({ submission }: Telling): string =>
    submission?.isProven === false
      ? 'A beküldőnek erről nem tudunk levelet küldeni: kérjük, mondja el neki telefonon.'
      : `Megírjuk a beküldőnek${letter}.`

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
      next: (telling) => `Megnyitjuk az igényt vagy a felajánlást. ${toSender('')(telling)}`,
    },
    askMore: {
      label: 'Hiánypótlást kérek',
      hint: 'Megjelöli, mi hiányzik, és néhány szót ír hozzá.',
      next: (telling) => `${asked(telling)} A beküldés akkor is visszakerül Önhöz, ha 21 napig nem válaszol.`,
    },
    redirect: {
      label: 'Továbbirányítom',
      hint: 'Más jobban tud segíteni.',
      next: toSender(', kihez fordulhat'),
    },
    waitlist: {
      label: 'Várólistára teszem',
      hint: 'Egy későbbi napon újra megkérdezzük Önt.',
      next: (telling) => `${toSender(', mikor nézzük meg újra')(telling)} Azon a napon visszakerül Önhöz.`,
    },
    decline: {
      label: 'Nem tudjuk vállalni',
      hint: 'A beküldő az Ön szavait szó szerint megkapja.',
      next: toSender(', az Ön szavaival'),
    },
    spam: {
      label: 'Kéretlen, elvetem',
      hint: 'A beküldő nem kap levelet.',
      next: 'A beküldést elvetjük, a beküldő nem kap levelet.',
    },
  },
  reason: forCoordinators,
} satisfies QuestionWords

/** A question also goes to an address that has proven nothing yet: its link is the proof. */
const asked = ({ submission }: Telling): string =>
  submission === undefined || hasAddress(submission.person)
    ? 'Megírjuk a beküldőnek, mit kérünk.'
    : 'A beküldőnek nem tudunk írni: kérjük, hívja fel; a válaszát a következő levelünkből rögzítheti.'

const answering = (telling: Telling): readonly Block[] => {
  const { submission } = telling
  const sentences = promise(telling)
  if (submission === undefined || submission.isProven)
    return [paragraph([...sentences, 'A levelet Ön helyett mi írjuk meg.'].join(' '))]
  const why = hasAddress(submission.person)
    ? 'Az e-mail-címét még nem erősítette meg levélből, ezért a döntésről nem tudunk írni neki.'
    : 'Nincs e-mail-címe, ezért levelet nem tudunk küldeni neki.'
  return [paragraph([...sentences, why, 'Kérjük, hívja fel:'].join(' ')), facts(contactsOf(submission.person))]
}

/** What the sender has been told of when they will hear from us. */
const promise = ({ submission, memo }: Telling): readonly string[] => {
  if (typeof memo['until'] === 'string') return ['A beküldőnek azt ígértük, hogy újra megnézzük.']
  const isPromised = submission === undefined || submission.source === 'web'
  return isPromised ? ['A beküldőnek három munkanapon belüli választ ígértünk.'] : []
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
  if (typeof memo['until'] === 'string') return 'Ez a beküldés a várólistáról került vissza Önhöz.'
  if (Array.isArray(memo['missing'])) return 'Ez a beküldés a hiánypótlás után került vissza Önhöz.'
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
