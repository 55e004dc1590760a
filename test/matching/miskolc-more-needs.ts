import type { Answers } from '../../forms/define.ts'
import type { ngo } from '../../forms/ngo/form.ts'
import type { Labels } from './miskolc-needs.ts'

type Given = Partial<Answers<typeof ngo>> & Pick<Answers<typeof ngo>, 'needType' | 'needTitle' | 'problem' | 'result'>

const need = (given: Given, labels: Labels) => ({
  answers: {
    settlement: 'Miskolc',
    postalCode: '3532',
    serviceArea: 'settlement' as const,
    causes: ['education' as const],
    deadline: '2027-04-30',
    deadlineFlexible: false,
    giveBack: 'Meghívjuk a céget az évzáró ünnepségünkre.',
    ...given,
  },
  ...labels,
})

/** Helping hands and things. */
export const otherNeeds = {
  playground: need(
    {
      needType: 'volunteerDay',
      needTitle: 'Játszótér festése',
      problem: 'A hinták festéke lepereg.',
      result: 'Lefestett játszótér egy nap alatt.',
      effortGuess: 'days',
    },
    { best: ['paintDay'], traps: { gardenDay: 'tooFar' } },
  ),
  parishGarden: need(
    {
      needType: 'volunteerDay',
      needTitle: 'Templomkert rendbetétele',
      problem: 'Elvadult a kert.',
      result: 'Lenyírt fű, új ágyások.',
      causes: ['religion'],
      effortGuess: 'days',
    },
    { best: [], traps: { paintDay: 'causeExcluded', gardenDay: 'tooFar' } },
  ),
  riverside: need(
    {
      needType: 'volunteerDay',
      needTitle: 'Kertészkedés az óvodában',
      problem: 'A kiskert gazos.',
      result: 'Magaságyások készülnek.',
      settlement: 'Tiszaújváros',
      postalCode: '3580',
      effortGuess: 'hours',
    },
    { best: ['gardenDay'] },
  ),
  village: need(
    {
      needType: 'volunteerDay',
      needTitle: 'A falusi közösségi ház festése',
      problem: 'Penészes a fal.',
      result: 'Kifestett nagyterem.',
      settlement: 'Füzér',
      postalCode: '3996',
      effortGuess: 'days',
    },
    { best: ['paintDay'], traps: { gardenDay: 'tooFar' }, misses: { paintDay: 'sameCounty' } },
  ),
  festival: need(
    {
      needType: 'eventHelp',
      needTitle: 'Hangosítás a városrészi fesztiválon',
      problem: 'Nincs hangtechnikánk.',
      result: 'Egy napra hangosítás.',
      deadline: '2027-05-15',
      effortGuess: 'hours',
    },
    { best: ['sound'] },
  ),
  laptops: need(
    {
      needType: 'goods',
      needTitle: 'Laptopok a tanodába',
      problem: 'Hat gyerek osztozik egy gépen.',
      result: 'Öt laptop.',
    },
    { best: ['laptops'] },
  ),
  chairs: need(
    {
      needType: 'goods',
      needTitle: 'Asztalok és székek',
      problem: 'Üres a klubszoba.',
      result: 'Húsz szék, öt asztal.',
    },
    { best: ['furniture'] },
  ),
  leaflets: need(
    { needType: 'goods', needTitle: 'Szórólapok nyomtatása', problem: 'Elfogyott.', result: 'Ezer szórólap.' },
    { best: ['print'] },
  ),
  camp: need(
    {
      needType: 'transport',
      needTitle: 'Gyerekek utaztatása táborba',
      problem: 'Drága a busz.',
      result: 'Nyolc gyerek eljut.',
      effortGuess: 'hours',
    },
    { best: ['minibus'] },
  ),
  moving: need(
    {
      needType: 'transport',
      needTitle: 'Költözés új irodába',
      problem: 'Sok a doboz.',
      result: 'Átköltözünk.',
      effortGuess: 'hours',
    },
    { best: ['lorry'] },
  ),
  lunches: need(
    {
      needType: 'food',
      needTitle: 'Ebéd a nappali melegedőbe',
      problem: 'Kevés az étel.',
      result: 'Napi húsz adag.',
      causes: ['socialCare'],
    },
    { best: ['food'] },
  ),
  classes: need(
    {
      needType: 'venue',
      needTitle: 'Terem esti foglalkozásokhoz',
      problem: 'Kinőttük a klubot.',
      result: 'Heti két este.',
    },
    { best: ['room'] },
  ),
  depot: need(
    {
      needType: 'venue',
      needTitle: 'Raktár a gyűjtött adományoknak',
      problem: 'A folyosón tároljuk a dobozokat.',
      result: 'Zárható raktár.',
      serviceArea: 'county',
    },
    { best: ['storage'] },
  ),
  readers: need(
    {
      needType: 'reach',
      needTitle: 'Hírlevélben való megjelenés',
      problem: 'Nem ismernek.',
      result: 'Többen hallanak rólunk.',
    },
    { best: ['reach'] },
  ),
  crafts: need(
    {
      needType: 'purchase',
      needTitle: 'Kézműves termékeink vásárlása',
      problem: 'Védett műhelyünk ajándéktárgyai nem fogynak.',
      result: 'Karácsonyig megrendelés.',
      deadline: '2026-12-20',
    },
    { best: ['gifts'] },
  ),
  screening: need(
    {
      needType: 'jointProgramme',
      needTitle: 'Közös egészségnap vállalattal',
      problem: 'A szűréseink nem érik el a dolgozókat.',
      result: 'Egy szűrőnap üzemben.',
      causes: ['health'],
      effortGuess: 'days',
    },
    { best: ['healthDay'] },
  ),
}
