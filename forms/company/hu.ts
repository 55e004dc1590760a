import { causeWords } from '../causes/hu.ts'
import { families, types } from '../contribution/hu.ts'
import { daysAfter } from '../day.ts'
import { sectorWords } from '../sectors/hu.ts'
import type { Words } from '../words.ts'
import type { companyFields } from './fields.ts'

export const hu: Words<typeof companyFields> = {
  title: 'Felajánlási űrlap',
  intro:
    'Írja meg, mivel segítenének szívesen egy civil szervezetet. Elég egyszer kitölteni, regisztráció nélkül. ' +
    'Csak akkor keressük Önöket, ha valódi, átgondolt igény érkezik, és nevüket az Önök igenje előtt senkinek nem adjuk ki.',
  sections: {
    organisation: { title: 'A vállalkozás' },
    contact: { title: 'Kapcsolattartó', intro: 'Elérhetőségét csak akkor adjuk tovább, ha mindkét fél igent mondott.' },
    offer: { title: 'A felajánlás' },
    moreOffer: { title: 'Ha van még ideje: a felajánlásról', intro: 'Ezek a kérdések kihagyhatók.' },
    moreOrganisation: { title: 'Ha van még ideje: a vállalkozásról', intro: 'Ezek a kérdések is kihagyhatók.' },
    consent: { title: 'Adatkezelés' },
  },
  fields: {
    organisationName: {
      label: 'A vállalkozás neve',
      errors: { required: 'Kérjük, adja meg a vállalkozás nevét.' },
    },
    legalForm: {
      label: 'Cégforma',
      options: {
        soleTrader: 'Egyéni vállalkozó',
        limitedPartnership: 'Betéti társaság (bt.)',
        limitedCompany: 'Korlátolt felelősségű társaság (kft.)',
        shareCompany: 'Részvénytársaság (zrt., nyrt.)',
        cooperative: 'Szövetkezet',
        other: 'Más forma',
      },
      errors: { required: 'Kérjük, válassza ki a cégformát.' },
    },
    sizeBand: {
      label: 'Hányan dolgoznak Önöknél?',
      options: { micro: '10-nél kevesebben', small: '10–49', medium: '50–249', large: '250 vagy több' },
      errors: { required: 'Kérjük, válassza ki, hányan dolgoznak Önöknél.' },
    },
    sector: {
      label: 'Fő tevékenység',
      hint: 'Ami a leginkább jellemző.',
      options: sectorWords,
      errors: { required: 'Kérjük, válassza ki a fő tevékenységüket.' },
    },
    postalCode: { label: 'Irányítószám', errors: { required: 'Kérjük, adja meg a székhely irányítószámát.' } },
    settlement: {
      label: 'Település',
      hint: 'Ahol a székhelyük vagy a helyi telephelyük van.',
      errors: { required: 'Kérjük, adja meg a települést.' },
    },
    firstTime: {
      label: 'Ez lenne az első együttműködésük civil szervezettel?',
      hint: 'Ha igen, kisebb első lépést javaslunk, és az elején végig Önök mellett maradunk.',
      errors: { required: 'Kérjük, jelölje, hogy ez lenne-e az első együttműködésük.' },
    },
    contactName: { label: 'Az Ön neve', errors: { required: 'Kérjük, adja meg a teljes nevét.' } },
    email: {
      label: 'E-mail-cím',
      hint: 'Ide küldünk egy levelet, amelyben megerősítheti a címét.',
      errors: { required: 'Kérjük, adja meg az e-mail-címét.' },
    },
    phone: { label: 'Telefonszám', hint: 'Nem kötelező. Például: +36 30 123 4567.' },
    offerType: {
      label: 'Mivel segítenének?',
      options: types,
      groups: families,
      errors: { required: 'Kérjük, válassza ki, mivel segítenének.' },
    },
    offerTitle: {
      label: 'A felajánlás egy mondatban',
      hint: 'Például: Húsz óra webfejlesztés évente. Legfeljebb 80 karakter.',
      errors: { required: 'Kérjük, foglalja össze a felajánlást egy mondatban.' },
    },
    what: {
      label: 'Mit adnak pontosan?',
      hint: 'Ki, mit és hogyan: minél kézzelfoghatóbb, annál jobb párt találunk.',
      errors: { required: 'Kérjük, írja le néhány mondatban, mit adnak.' },
    },
    capacity: {
      label: 'Mennyit tudnak adni?',
      hint: 'Egész szám, az egységet a következő kérdésben választhatja ki.',
      errors: { required: 'Kérjük, adja meg, mennyit tudnak adni.' },
    },
    capacityUnit: {
      label: 'Milyen egységben?',
      options: { hours: 'Óra', pieces: 'Darab', people: 'Fő', teams: 'Csapat' },
      errors: { required: 'Kérjük, válassza ki az egységet.' },
    },
    area: {
      label: 'Hol tudnak segíteni?',
      options: {
        settlement: 'A településünkön',
        county: 'A vármegyében',
        country: 'Az egész országban',
        remote: 'Online, bárhol',
      },
      errors: { required: 'Kérjük, válassza ki, hol tudnak segíteni.' },
    },
    openRequests: {
      label: 'Egyszerre legfeljebb hány megkeresést kaphatnak?',
      hint: 'Ennél többel egyszerre nem keressük Önöket.',
      errors: { required: 'Kérjük, válassza ki, egyszerre hány megkeresést kaphatnak.' },
    },
    expectations: {
      label: 'Mit várnak a civil szervezettől?',
      hint: 'Például: egy kapcsolattartó, gyors válaszok, visszajelzés a végén.',
      errors: { required: 'Kérjük, írja le, mit várnak a civil szervezettől.' },
    },
    period: { label: 'Milyen gyakran?', options: { once: 'Egyszer', month: 'Havonta', year: 'Évente' } },
    limits: { label: 'Mi az, ami nem fér bele?' },
    availableFrom: { label: 'Mikortól?' },
    availableTo: { label: 'Meddig?' },
    leadTimeWeeks: { label: 'Hány héttel előre szóljunk?' },
    hopes: {
      label: 'Mit szeretnének nyerni vele?',
      hint: 'Például: tapasztalat a munkatársaknak, ismertség, új kapcsolatok.',
    },
    topicsAvoided: { label: 'Van olyan téma, amelyet kerülnének?' },
    approvalNeeded: { label: 'Kell hozzá belső jóváhagyás?' },
    publicity: {
      label: 'Írhatunk nyilvánosan az együttműködésről?',
      options: { yes: 'Igen', no: 'Nem', ask: 'Előbb kérdezzenek meg' },
    },
    money: { label: 'Később pénzbeli támogatás is szóba jöhet?' },
    taxNumber: { label: 'Adószám', hint: 'Például: 12345676-1-05.' },
    companyNumber: { label: 'Cégjegyzékszám', hint: 'Például: 05-09-012345.' },
    causesSupported: { label: 'Mely területeket támogatnák a legszívesebben?', options: causeWords },
    causesExcluded: { label: 'Mely területekkel nem foglalkoznának?', options: causeWords },
    sites: { label: 'Helyi telephelyek', hint: 'Például: Miskolc, Tiszaújváros.' },
    staff: { label: 'Hány munkatárs vehetne részt?' },
    contactRole: { label: 'Az Ön munkaköre', hint: 'Például: ügyvezető, HR-vezető.' },
    website: { label: 'Honlap' },
    message: { label: 'Üzenet a koordinátornak', hint: 'Bármi, amit jó tudnunk.' },
    privacySeen: {
      label: 'Elolvastam az adatkezelési tájékoztatót',
      text: 'Elolvastam az adatkezelési tájékoztatót ({notice}). Adatkezelő: {controller}.',
      errors: { required: 'Kérjük, olvassa el az adatkezelési tájékoztatót, és jelölje be a négyzetet.' },
    },
    newsletter: {
      label: 'Hírlevél',
      text: 'Szeretnék hírlevelet kapni a következő szervezettől: {controller}. Bármikor leiratkozhatok.',
    },
    listing: {
      label: 'Nyilvános megjelenés',
      text:
        'Hozzájárulok, hogy vállalkozásunk neve és felajánlásunk egymondatos leírása nyilvánosan megjelenjen. ' +
        'Hozzájárulásomat bármikor visszavonhatom.',
    },
  },
  example: (today) => ({
    organisationName: 'Minta Webműhely Kft.',
    legalForm: 'limitedCompany',
    sizeBand: 'small',
    sector: 'K',
    postalCode: '3530',
    settlement: 'Miskolc',
    firstTime: true,
    contactName: { familyName: 'Példa', givenName: 'Gábor' },
    email: 'gabor.pelda@example.org',
    phone: '+3646123456',
    offerType: 'web',
    offerTitle: 'Húsz óra webfejlesztés évente',
    what: 'Két fejlesztőnk egy egyszerű honlapot készít el, és megtanítja a frissítését.',
    capacity: 20,
    capacityUnit: 'hours',
    area: 'county',
    openRequests: 1,
    expectations: 'Egy kapcsolattartót kérünk, aki a szövegeket és a képeket időben átadja.',
    period: 'year',
    availableFrom: daysAfter(today, 14),
    availableTo: daysAfter(today, 300),
    leadTimeWeeks: 3,
    publicity: 'ask',
    taxNumber: '12345676-1-05',
    companyNumber: '05-09-012345',
    causesSupported: ['environment', 'education'],
    staff: 2,
    privacySeen: true,
  }),
}
