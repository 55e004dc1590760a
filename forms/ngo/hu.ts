import { causeWords } from '../causes/hu.ts'
import { families, types } from '../contribution/hu.ts'
import { daysAfter } from '../day.ts'
import type { Words } from '../words.ts'
import type { ngoFields } from './fields.ts'

const nobodysData = 'Kérjük, ne írjon ide olyat, amiből egy-egy segített ember felismerhető.'

export const hu = {
  title: 'Igénybejelentő űrlap',
  intro:
    'Írja meg, miben segíthetne Önöknek egy vállalkozás. Nagyjából öt perc, regisztráció nélkül. ' +
    'Minden beküldést munkatársunk olvas el, és általában három munkanapon belül válaszol.',
  sections: {
    organisation: { title: 'A szervezet' },
    contact: { title: 'Kapcsolattartó', intro: 'Elérhetőségét csak akkor adjuk tovább, ha mindkét fél igent mondott.' },
    need: { title: 'Az igény' },
    moreNeed: {
      title: 'Ha van még ideje: az igényről',
      shown: 'További részletek az igényről',
      intro: 'Ezek a kérdések kihagyhatók. Ha válaszol rájuk, könnyebben találunk megfelelő partnert.',
    },
    moreOrganisation: {
      title: 'Ha van még ideje: a szervezetről',
      shown: 'További részletek a szervezetről',
      intro: 'Ezek a kérdések is kihagyhatók.',
    },
    consent: { title: 'Adatkezelés' },
  },
  fields: {
    organisationName: {
      label: 'A szervezet neve',
      errors: { required: 'Kérjük, adja meg a szervezet nevét.' },
    },
    legalForm: {
      label: 'Működési forma',
      options: {
        association: 'Egyesület',
        foundation: 'Alapítvány',
        nonprofitCompany: 'Nonprofit kft.',
        church: 'Egyházi szervezet',
        informalGroup: 'Bejegyzés nélküli közösség',
      },
      errors: { required: 'Kérjük, válassza ki, milyen formában működnek.' },
    },
    causes: {
      label: 'Mivel foglalkoznak?',
      shown: 'Tevékenységi terület',
      hint: 'Legfeljebb három területet jelöljön meg.',
      options: causeWords,
      errors: {
        required: 'Kérjük, jelölje meg, mivel foglalkoznak.',
        too_many: 'Kérjük, legfeljebb három területet jelöljön meg.',
      },
    },
    postalCode: { label: 'Irányítószám', errors: { required: 'Kérjük, adja meg a székhely irányítószámát.' } },
    settlement: {
      label: 'Település',
      hint: 'Ahol a szervezet székhelye van.',
      errors: { required: 'Kérjük, adja meg a települést.' },
    },
    serviceArea: {
      label: 'Működési terület',
      options: {
        settlement: 'A településünk',
        county: 'A vármegye',
        country: 'Az egész ország',
        remote: 'Online, bárhol',
      },
      errors: { required: 'Kérjük, válassza ki, hol működnek.' },
    },
    contactName: { label: 'Az Ön neve', shown: 'Név', errors: { required: 'Kérjük, adja meg a teljes nevét.' } },
    email: {
      label: 'E-mail-cím',
      hint: 'Ide küldünk egy levelet, amelyben megerősítheti a címét.',
      errors: { required: 'Kérjük, adja meg az e-mail-címét.' },
    },
    phone: { label: 'Telefonszám', hint: 'Például: +36 30 123 4567.' },
    needType: {
      label: 'Mire lenne szükségük?',
      shown: 'A kért segítség',
      options: types,
      groups: families,
      errors: { required: 'Kérjük, válassza ki, mire lenne szükségük.' },
    },
    needTitle: {
      label: 'Az igény egy mondatban',
      shown: 'Egy mondatban',
      hint: 'Például: Új, telefonon is jól olvasható honlap. Legfeljebb 80 karakter.',
      errors: { required: 'Kérjük, foglalja össze az igényt egy mondatban.' },
    },
    problem: {
      label: 'A probléma leírása',
      hint: `Mi nem működik most, és kinek okoz ez gondot? ${nobodysData}`,
      errors: { required: 'Kérjük, írja le néhány mondatban, mi a probléma.' },
    },
    result: {
      label: 'Elvárt eredmény',
      hint: 'Mi lesz kézzelfoghatóan kész, amikor a munka véget ér?',
      errors: { required: 'Kérjük, írja le, milyen eredményt várnak.' },
    },
    deadline: {
      label: 'Mikorra van rá szükségük?',
      shown: 'Határidő',
      errors: {
        required: 'Kérjük, adjon meg egy napot, amikorra a segítségre szükségük van.',
        too_early: 'A határidő mai vagy későbbi nap lehet.',
      },
    },
    deadlineFlexible: {
      label: 'Elhalasztható ez az időpont?',
      shown: 'A határidő elhalasztható',
      errors: { required: 'Kérjük, jelölje, hogy elhalasztható-e az időpont.' },
    },
    decisionMaker: {
      label: 'Ki dönt Önöknél az együttműködésről?',
      shown: 'Döntéshozó',
      hint: 'Név vagy tisztség, például: az elnökség.',
      errors: { required: 'Kérjük, írja be, ki dönt az együttműködésről.' },
    },
    giveBack: {
      label: 'Mit tudnak viszonzásul adni?',
      shown: 'Viszonzás',
      hint: 'Nem pénzre gondolunk: például egy előadás, egy közös délután vagy nyilvános köszönet.',
      errors: { required: 'Kérjük, írjon valamit, amit viszonzásul adni tudnak.' },
    },
    tried: { label: 'Mit próbáltak eddig?', shown: 'Eddigi próbálkozások' },
    howKnown: { label: 'Miből tudják majd, hogy sikerült?', shown: 'Miből látszik, hogy sikerült' },
    effortGuess: {
      label: 'Mennyi munkának gondolja?',
      shown: 'Becsült munka',
      options: {
        hours: 'Néhány óra',
        days: 'Néhány nap',
        weeks: 'Néhány hét',
        months: 'Több hónap',
        unknown: 'Nem tudom megítélni',
      },
    },
    ownContribution: {
      label: 'Mit tesznek hozzá Önök?',
      shown: 'Saját hozzájárulás',
      hint: 'Például: anyagok, önkéntesek, helyszín, szervezés.',
    },
    alternatives: { label: 'Mi segítene még, ha ez nem megoldható?', shown: 'Ami még segítene' },
    urgency: {
      label: 'Mennyire sürgős?',
      shown: 'Sürgősség',
      options: { low: 'Ráér', normal: 'Pár hónapon belül jó', high: 'Sürgős' },
    },
    confidential: {
      label: 'Kérik, hogy bizalmasan kezeljük?',
      shown: 'Bizalmas kezelést kér',
      hint: 'Ha igen, a szervezet nevét és az ügyet nyilvánosan nem említjük.',
    },
    materials: {
      label: 'Hivatkozás, ahol többet láthatunk',
      shown: 'Hivatkozás',
      hint: 'Például egy leírás vagy képek címe.',
    },
    taxNumber: { label: 'Adószám', hint: 'Például: 12345676-1-05.' },
    registryNumber: { label: 'Nyilvántartási szám', hint: 'Ahogyan a bírósági nyilvántartásban szerepel.' },
    publicBenefit: {
      label: 'Közhasznú jogállású a szervezet?',
      shown: 'Közhasznú jogállás',
      options: { yes: 'Igen', no: 'Nem', unknown: 'Nem tudom' },
    },
    beneficiaries: {
      label: 'Kiknek segítenek?',
      shown: 'Akiknek segítenek',
      hint: `Egy sorban, például: idősek három miskolci városrészben. ${nobodysData}`,
    },
    sizeBand: {
      label: 'Hányan dolgoznak a szervezetben?',
      shown: 'Létszám',
      hint: 'Munkatársak és rendszeres önkéntesek együtt.',
      options: { upTo5: 'Legfeljebb 5', upTo20: '6–20', upTo100: '21–100', over100: '100-nál többen' },
    },
    contactRole: { label: 'Az Ön tisztsége', shown: 'Tisztség', hint: 'Például: elnök, titkár, önkéntes.' },
    website: { label: 'Honlap' },
    message: { label: 'Üzenet a koordinátornak', hint: 'Bármi, amit jó tudnunk.' },
    privacySeen: {
      label: 'Elolvastam az adatkezelési tájékoztatót',
      shown: 'Az adatkezelési tájékoztatót elolvasta',
      text: 'Elolvastam az adatkezelési tájékoztatót ({notice}). Adatkezelő: {controller}',
      errors: { required: 'Kérjük, olvassa el az adatkezelési tájékoztatót, és jelölje be a négyzetet.' },
    },
    newsletter: {
      label: 'Hírlevél',
      shown: 'Hírlevelet kér',
      text: 'Szeretnék hírlevelet kapni, amelyről bármikor leiratkozhatok. A hírlevél küldője: {controller}',
    },
    listing: {
      label: 'Nyilvános megjelenés',
      shown: 'Nyilvánosan megjelenhet',
      text:
        'Hozzájárulok, hogy szervezetünk neve és igényünk egymondatos leírása nyilvánosan megjelenjen. ' +
        'Hozzájárulásomat bármikor visszavonhatom.',
    },
  },
  example: (today) => ({
    organisationName: 'Példa Közösségi Kert Egyesület',
    legalForm: 'association',
    causes: ['environment', 'education'],
    postalCode: '3525',
    settlement: 'Miskolc',
    serviceArea: 'county',
    contactName: { familyName: 'Minta', givenName: 'Anna' },
    email: 'anna.minta@example.org',
    phone: '+36301234567',
    needType: 'web',
    needTitle: 'Új, telefonon is jól olvasható honlap',
    problem: 'Tízéves honlapunkat nem tudjuk frissíteni, ezért a jelentkezők nem találják meg a programjainkat.',
    result: 'Egy egyszerű honlap, amelyet magunk is frissíteni tudunk.',
    deadline: daysAfter(today, 120),
    deadlineFlexible: true,
    decisionMaker: 'Az elnökség',
    giveBack: 'Kerti délutánt tartunk a cég munkatársainak, és bemutatjuk a közös munkát a rendezvényeinken.',
    tried: 'Egy önkéntesünk elkezdte, de elköltözött.',
    effortGuess: 'weeks',
    confidential: false,
    taxNumber: '12345676-1-05',
    registryNumber: '05-02-0001234',
    publicBenefit: 'yes',
    privacySeen: true,
  }),
} satisfies Words<typeof ngoFields>
