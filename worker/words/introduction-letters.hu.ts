import { heading, paragraph } from '../letters/blocks.ts'
import { casePage, contactsOfOther, forCoordinators, other, pairTitles, upTo } from './phrases.hu.ts'
import {
  factsIfAny,
  isWriter,
  reasonAllowed,
  rememberedDay,
  sideOf,
  theirCard,
  writesBy,
  writingDay,
} from './reading.ts'
import type { Telling } from './telling.ts'
import type { ProcessWords } from './words.ts'

const saidYes = 'Azért kapta ezt a levelet, mert igent mondott egy kapcsolatközvetítésre.'

export const introductionLetters = {
  contacts: {
    subject: 'Bemutatjuk Önöket egymásnak',
    event: (telling) => ({
      day: writingDay(telling),
      title: isWriter(telling) ? 'Írok az új partnerünknek' : 'Írt már az új partnerünk?',
      description: isWriter(telling)
        ? 'Eddig kell írnom. Az elérhetőség a bemutató levélben van.'
        : 'Ha nem jelentkezett, én írok. Az elérhetőség a bemutató levélben van.',
    }),
    tell: (telling) => [
      paragraph('Örömmel írjuk: mindketten igent mondtak! Bemutatjuk Önöket egymásnak.'),
      heading('Így érheti el a partnerét'),
      ...contactsOfOther(telling),
      heading('Ki ír először?'),
      paragraph(
        isWriter(telling)
          ? `Kérjük, Ön írjon először, ${upTo(writesBy(telling))}. Elég néhány mondat: kik Önök, és mikor tudnának beszélni.`
          : `${capital(other(telling).they)} ír Önnek először, ${upTo(writesBy(telling))}. Ha addig nem jelentkezik, nyugodtan írjon Ön.`,
      ),
      paragraph(
        'Ha erre a levélre válaszol, a válasza egyenesen hozzájuk érkezik. A határidőt naptárbejegyzésként csatoltuk.',
      ),
      ...aboutWhat(telling),
      paragraph('Egy hét múlva megkérdezzük, sikerült-e beszélniük. Addig is, ha elakadnak, hívjanak minket bátran.'),
    ],
    reason: saidYes,
  },

  notThisTime: {
    subject: 'Most nem jön létre az együttműködés',
    tell: (telling) => [
      paragraph(`Köszönjük, hogy igent mondott. ${ending(telling)}`),
      paragraph(
        telling.other === undefined
          ? 'Ez nem Önökön múlt, és most nincs teendőjük.'
          : 'Köszönjük az időt, amelyet rászántak.',
      ),
      ...reasonAllowed(telling, 'A másik fél hozzájárult, hogy az okát is megírjuk:'),
      ...casePage(telling),
    ],
    reason: saidYes,
  },

  postponed: {
    subject: 'Egy kapcsolatközvetítés későbbre került',
    tell: (telling) => [
      paragraph('Az egyik fél későbbi időpontot kért ehhez a kapcsolathoz:'),
      ...pairTitles(telling),
      paragraph(
        `Ha az igény addig nyitva marad, ${thatDay(telling)} magától folytatódik. Közben kereshet hozzá más partnert.`,
      ),
    ],
    reason: forCoordinators,
  },

  theyAskedForLater: {
    subject: 'A másik félnek később lenne alkalmas',
    tell: (telling) => [
      paragraph('Köszönjük, hogy igent mondott. A másik félnek most nem alkalmas, későbbi időpontot kért.'),
      paragraph(`Ha addig nem változik a helyzet, ${thatDay(telling)} Önt is újra megkérdezzük. Addig nincs teendője.`),
      ...casePage(telling),
    ],
    reason: saidYes,
  },

  theySayAgreed: {
    subject: 'Úgy tudjuk, megállapodtak',
    tell: (telling) => [
      paragraph(`Örömmel értesültünk róla, hogy megállapodtak ${other(telling).withThem}. Gratulálunk!`),
      paragraph(
        `Most ${other(telling).they} röviden leírja, miben állapodtak meg, Ön pedig megkapja átnézésre. Addig nincs teendője.`,
      ),
      paragraph('Ha ez tévedés, kérjük, válaszoljon erre a levélre, vagy hívjon minket.'),
    ],
    reason: saidYes,
  },
} satisfies ProcessWords['letters']

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('hu') + text.slice(1)

const aboutWhat = (telling: Telling) => {
  const rows = factsIfAny(theirCard(telling)?.blurb ?? [])
  return rows.length > 0 ? [heading('Miről lesz szó?'), ...rows] : []
}

/** A need that was withdrawn closes its introductions too, so that nothing is promised there. */
const ending = (telling: Telling): string => {
  const what = telling.other === undefined ? 'Ez a kapcsolat most nem jön létre' : 'Ebből most nem lesz közös munka'
  if (sideOf(telling) === 'company')
    return `${what}; a felajánlásukra továbbra is számítunk, és jelentkezünk, ha illő igény érkezik.`
  return telling.state === 'cancelled'
    ? `${what}. Ha az igényük még aktuális, tovább keressük a megfelelő partnert.`
    : `${what}; tovább keressük a megfelelő partnert.`
}

const thatDay = (telling: Telling): string => {
  const until = rememberedDay(telling, 'until')
  return until === undefined ? 'a kért napon' : `${until} napján`
}
