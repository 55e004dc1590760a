import { type Block, facts, heading, list, note, paragraph } from '../letters/blocks.ts'
import { again, ifSilent, needTitle, offerTitle, other } from './phrases.hu.ts'
import { isSecond, sideOf, theirCard } from './reading.ts'
import type { Telling } from './telling.ts'
import type { QuestionWords } from './words.ts'

/** Says what the other side brings, never who they are. */
export const wouldYouLike = {
  subject: 'Megismerkednének egy lehetséges partnerrel?',
  ask: (telling) => [
    ...(telling.round > 0 ? again(telling) : onceMore(telling)),
    paragraph(opening(telling)),
    ...theirs(telling),
    ...why(telling),
    heading('Mi történik, ha igent mond?'),
    paragraph(afterYes(telling)),
    note('Nevet és elérhetőséget csak két igen után adunk át: addig a másik fél sem tudja, kik Önök.'),
  ],
  silence: (telling) =>
    sideOf(telling) === 'ngo'
      ? `${ifSilent(telling)}, úgy vesszük, hogy most nem alkalmas, és megkérdezzük majd, aktuális-e még az igényük.`
      : `${ifSilent(telling)}, úgy vesszük, hogy most nem alkalmas, és mást keresünk.`,
  choices: {
    yes: {
      label: 'Igen, szívesen',
      next: 'Köszönjük! Amint mindkét igen megvan, hamarosan megküldjük egymás elérhetőségét. Nincs más teendője.',
    },
    later: {
      label: 'Később alkalmas',
      hint: 'Megad egy napot, és akkor újra megkérdezzük.',
      next: 'Rendben. Azon a napon újra megkérdezzük.',
    },
    no: {
      label: 'Most nem élek vele',
      hint: 'Megjelöli az okát, hogy legközelebb jobban illőt javasoljunk.',
      next: 'Köszönjük az őszinte választ. Az okot csak akkor adjuk tovább, ha ezt megengedte.',
    },
  },
  reason: 'Azért kapta ezt a levelet, mert igényt vagy felajánlást küldött be hozzánk.',
} satisfies QuestionWords

const theirs = (telling: Telling): readonly Block[] => {
  const card = theirCard(telling)
  if (card === undefined) return []
  return [
    heading(sideOf(telling) === 'ngo' ? 'Amit a vállalkozás felajánl' : 'Amire a civil szervezetnek szüksége van'),
    facts(card.blurb),
    ...(card.isVeiled ? [note('Az elérhetőségeket és a neveket a bemutatásig elrejtjük.')] : []),
  ]
}

const opening = (telling: Telling): string => {
  if (sideOf(telling) === 'ngo')
    return isSecond(telling)
      ? 'Találtunk az igényükhöz egy vállalkozást, amely szívesen megismerkedne Önökkel.'
      : 'Találtunk az igényükhöz egy felajánlást, és szívesen bemutatnánk Önöket annak, aki tette.'
  return isSecond(telling)
    ? 'Egy civil szervezet szívesen dolgozna együtt Önökkel, és olyan segítséget keres, amilyet Önök felajánlottak.'
    : 'Egy civil szervezet olyan segítséget keres, amilyet Önök felajánlottak. Szívesen bemutatnánk Önöket egymásnak.'
}

/** After a postponement: `askedBefore` tells that it was the second who wanted it, when the first had said yes. */
const onceMore = (telling: Telling): readonly Block[] => {
  if (telling.memo['until'] === undefined) return []
  const wasSecond = telling.memo['askedBefore'] === true
  if (wasSecond === isSecond(telling))
    return [paragraph('Korábban azt kérte, hogy később kérdezzük meg újra. Eljött az ideje.')]
  return wasSecond
    ? [paragraph('Egyszer már igent mondott. A másik fél akkor későbbi időpontot kért, ezért kérdezzük most újra.')]
    : []
}

const why = (telling: Telling): readonly Block[] => {
  const reasons = telling.reasons ?? []
  const own = sideOf(telling) === 'ngo' ? needTitle(telling) : offerTitle(telling)
  if (reasons.length === 0 && own.length === 0) return []
  return [
    heading('Miért éppen Önök?'),
    ...(own.length > 0 ? [paragraph('Mert ezt küldték be hozzánk:'), ...own] : []),
    ...(reasons.length > 0 ? [list(reasons)] : []),
  ]
}

const afterYes = (telling: Telling): string => {
  const { them } = other(telling)
  return isSecond(telling)
    ? 'Mindkét félnek megküldjük a másik elérhetőségét, és azt, hogy ki ír először. Igent mondani még nem kötelez semmire.'
    : `Megkérdezzük ${them} is. Ha ők is igent mondanak, bemutatjuk Önöket egymásnak. Igent mondani még nem kötelez semmire.`
}
