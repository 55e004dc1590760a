import { daysAfter } from '../../day.ts'
import type { Words } from '../../words.ts'
import type { agreementFields } from './fields.ts'

const publicity = { yes: 'Igen', no: 'Nem', ask: 'Előbb kérdezzenek meg' }

/** Three alike stand on the page: each says which it is. */
const milestoneErrors = (which: string) => ({
  not_after: `${which} mérföldkő napja későbbi legyen, mint a kezdésé.`,
  too_late: `${which} mérföldkő napja nem lehet későbbi, mint a befejezésé.`,
})

export const hu = {
  title: 'Együttműködési megállapodás',
  intro: 'Egyoldalnyi közös emlékeztető, hogy mindkét fél ugyanarra gondoljon. Mindketten megerősítik.',
  sections: {
    work: { title: 'A feladat' },
    plan: { title: 'Időrend' },
    people: { title: 'Ki dönt?', shown: 'Döntéshozók' },
    terms: { title: 'Amit jó előre tisztázni', intro: 'Ezek a kérdések kihagyhatók.' },
  },
  fields: {
    result: {
      label: 'Elvárt eredmény',
      hint: 'Mi lesz kézzelfoghatóan kész a végén?',
      errors: { required: 'Kérjük, írja le, mi lesz kész a végén.' },
    },
    inScope: {
      label: 'A feladat keretei',
      hint: 'Mi tartozik bele?',
      errors: { required: 'Kérjük, írja le, mi tartozik a feladatba.' },
    },
    outOfScope: { label: 'Nem része a feladatnak' },
    giverGives: {
      label: 'Mit ad a segítő fél?',
      shown: 'A segítő fél vállalása',
      errors: { required: 'Kérjük, írja le, mit ad a segítő fél.' },
    },
    receiverGives: {
      label: 'Mit ad a civil szervezet?',
      shown: 'A civil szervezet vállalása',
      hint: 'Amit a munkához hozzátesz, és amit viszonzásul ad.',
      errors: { required: 'Kérjük, írja le, mit ad a civil szervezet.' },
    },
    startsOn: { label: 'Kezdés', errors: { required: 'Kérjük, adja meg a kezdés napját.' } },
    endsOn: {
      label: 'Befejezés',
      errors: {
        required: 'Kérjük, adja meg a befejezés napját.',
        not_after: 'A befejezés napja későbbi legyen, mint a kezdésé.',
        too_early: 'A befejezés napja nem lehet a múltban.',
      },
    },
    milestone1What: { label: 'Első mérföldkő', hint: 'Például: elkészül a vázlat.' },
    milestone1On: { label: 'Az első mérföldkő napja', errors: milestoneErrors('Az első') },
    milestone2What: { label: 'Második mérföldkő' },
    milestone2On: { label: 'A második mérföldkő napja', errors: milestoneErrors('A második') },
    milestone3What: { label: 'Harmadik mérföldkő' },
    milestone3On: { label: 'A harmadik mérföldkő napja', errors: milestoneErrors('A harmadik') },
    rhythm: {
      label: 'Milyen gyakran egyeztetnek?',
      shown: 'Egyeztetés',
      options: { weekly: 'Hetente', biweekly: 'Kéthetente', monthly: 'Havonta', asNeeded: 'Szükség szerint' },
    },
    giverDecides: {
      label: 'Ki dönt a segítő félnél?',
      shown: 'Döntéshozó a segítő félnél',
      errors: { required: 'Kérjük, írja be, ki dönt a segítő félnél.' },
    },
    receiverDecides: {
      label: 'Ki dönt a civil szervezetnél?',
      shown: 'Döntéshozó a civil szervezetnél',
      errors: { required: 'Kérjük, írja be, ki dönt a civil szervezetnél.' },
    },
    costs: { label: 'Költségek', hint: 'Ha üresen marad: nincs költség.' },
    handover: { label: 'Átadás', hint: 'Ki üzemelteti a végén, kié a jelszó, ki tanítja be a használatát?' },
    licence: { label: 'Felhasználási jog', hint: 'Például: a civil szervezet szabadon használja és módosítja.' },
    personalDataClause: { label: 'Kezelnek közben személyes adatokat?', shown: 'Személyes adatok kezelése' },
    volunteerActForm: { label: 'Kell önkéntes szerződés?', shown: 'Önkéntes szerződés kell' },
    publicityGiver: {
      label: 'Megnevezhető nyilvánosan a segítő fél?',
      shown: 'A segítő fél nyilvánosan megnevezhető',
      options: publicity,
    },
    publicityReceiver: {
      label: 'Megnevezhető nyilvánosan a civil szervezet?',
      shown: 'A civil szervezet nyilvánosan megnevezhető',
      options: publicity,
    },
    stopRule: {
      label: 'Mikor álljanak le?',
      shown: 'Leállás',
      hint: 'Például: ha bármelyik fél két hétig nem elérhető.',
    },
  },
  example: (today) => ({
    result: 'Egyszerű, telefonon is jól olvasható honlap, amelyet az egyesület maga frissít.',
    inScope: 'Öt oldal, képgaléria, betanítás.',
    outOfScope: 'Webáruház, tartós üzemeltetés.',
    giverGives: 'Húsz óra fejlesztés és két óra betanítás.',
    receiverGives: 'Szövegek és képek; kerti délután a munkatársaknak.',
    startsOn: daysAfter(today, 7),
    endsOn: daysAfter(today, 97),
    milestone1What: 'Elkészül a vázlat',
    milestone1On: daysAfter(today, 30),
    rhythm: 'biweekly',
    giverDecides: 'Az ügyvezető',
    receiverDecides: 'Az elnökség',
    handover: 'Az egyesület tárhelyén fut, a jelszavakat az elnök kapja meg.',
    publicityGiver: 'yes',
    publicityReceiver: 'yes',
  }),
} satisfies Words<typeof agreementFields>
