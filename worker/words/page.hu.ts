import type { PageWords } from './page-words.ts'

export const hu: PageWords = {
  answerRecorded: 'Köszönjük, a válaszát rögzítettük',
  recordedAt: (when) => `Rögzítve: ${when}`,
  undoUntil: (when) => `Ha meggondolta magát, eddig még visszavonhatja: ${when}`,
  undo: 'Visszavonom a válaszomat',
  chosen: 'Az Ön válasza',
  chosenBy: (name) => `A megkérdezett válasza (${name})`,
  recordedBy: (name) => `Aki rögzítette: ${name}`,
  whatNext: 'Mi történik ezután?',
  alreadyAnswered: (byWhom) =>
    byWhom === undefined
      ? 'Erre a kérdésre már érkezett válasz, nincs további teendője.'
      : `Erre a kérdésre már érkezett válasz, nincs további teendője. Válaszolt: ${byWhom}`,
  alreadyAnsweredNewer: 'Erre a kérdésre már érkezett válasz, közben újabb kérdésünk van Önhöz.',
  newerQuestion: 'Egy újabb kérdés várja Önt',
  pageOfCase: 'Az ügy oldala',
  takenBack: 'Visszavontuk, amit választott',
  takenBackText: 'Nem lép életbe, és senkinek nem írtunk róla. Az ügy úgy áll, mintha nem választott volna.',
  notDone: 'Ez már nem volt lehetséges',
  notDoneText:
    'Amit választott, nem tudtuk végrehajtani, mert közben megváltozott, amire épült. Az ügy oldalán láthatja, hol tart.',
  toCase: 'Megnézem, hol tart az ügy',
  otherIsSettling:
    'Épp az imént érkezett egy válasz, amelyet a küldője néhány percig még visszavonhat. Kérjük, nézzen vissza tíz perc múlva.',

  toAnswer: 'Ugrás a döntéshez',
  choose: 'Mit válaszol?',
  chooseOne: 'Kérjük, válasszon egyet.',
  send: 'Rögzítem',

  closed: 'Ez a kérdés már lezárult',
  closedMoved: 'Az ügy közben továbbhaladt, így erre a kérdésre már nem kell válaszolnia.',
  closedSilence: 'Nem érkezett rá válasz, ezért az ügy válasz nélkül haladt tovább.',
  closedPassedOn: 'A kérdést továbbadták, már más válaszol rá.',
  closedGivenUp: 'Erre a kérdésre már nem várunk választ.',
  closedDeleted:
    'Nem érkezett megerősítés, ezért az űrlapot elvetettük, és az adatait töröltük, ahogyan a levelünkben ígértük. Ha még szüksége van ránk, szívesen fogadjuk újra.',
  sendAnew: 'Kérjük, küldje be újra',
  askAgain: 'Mégis válaszolnék, kérdezzenek meg újra',
  askAgainDone: 'Köszönjük, szóltunk a koordinátornak. Nincs más teendője.',

  linkUnknown: 'Ez a hivatkozás nem működik',
  linkUnknownText: 'Lehet, hogy csak a fele másolódott ide. Kérjük, nyissa meg újra a levélből, vagy hívjon minket.',
  staleVersion:
    'A kérdés közben megváltozott, ezért a válaszát nem rögzítettük. Kérjük, nézze át, és válaszoljon újra.',
  staleCase:
    'Az ügy közben megváltozott, ezért ezt nem rögzítettük. Kérjük, nézze át, és ha még szeretné, válasszon újra.',
  noCapacity:
    'Most nincs szabad hely: vagy az igényhez, vagy a felajánláshoz már folyik kapcsolatközvetítés. Kérjük, válasszon mást.',
  offerUnavailable: 'A felajánlás, amelyre a hivatkozás mutatott, most nem elérhető.',
  offerNotActive: 'Ez a felajánlás már nem él. Kérjük, válasszon másikat.',
  pageLinkExpired: 'Ez a hivatkozás lejárt',
  pageLinkExpiredText:
    'Az Ön adatainak védelmében ezek a hivatkozások 30 napig élnek. Küldünk egy újat, ugyanarra az e-mail-címre.',
  mailMeAFreshOne: 'Kérek egy új hivatkozást',
  freshOneMailed: 'Elküldtük. Kérjük, nézze meg a postafiókját, a levélszemét mappát is.',

  notMe: 'Nem rám tartozik, továbbadom',
  passOnIntro: 'Kérjük, írja be, kihez forduljunk Ön helyett. Neki írunk, Önt ebben az ügyben nem keressük többet.',
  passOnSend: 'Továbbadom',
  notMineIntro: 'Ha tévedésből kapta, és nem tudja, kihez forduljunk, senkit nem kell megneveznie.',
  notMine: 'Nincs hozzá közöm',
  notMineAsked: 'Köszönjük, hogy szólt! A koordinátor utánanéz, addig nem írunk Önnek erről. Nincs más teendője.',
  passOnAsked:
    'Köszönjük! A koordinátor ránéz: ha így jó, annak írunk, akit megnevezett, ha nem, Önnek. Addig nincs teendője.',

  passedOn: 'Köszönjük, továbbadtuk a kérdést',
  passedOnText: 'A kérdést már másnak tettük fel. Önt ebben az ügyben nem keressük többet, nincs további teendője.',

  mistyped: 'Erre a címre tévedésből írtunk',
  mistypedText:
    'Tudjuk, hogy az űrlapot nem Ön küldte: a küldője elírta az e-mail-címét, és azóta kijavította. Erről az űrlapról Önnek nem írunk többet, nincs teendője.',
  noMoreLettersIntro: 'Kérheti, hogy akkor se írjunk erre a címre, ha valaki újra megadja.',
  noMoreLettersAsk: 'Ne írjanak többet erre a címre',
  noMoreLetters: 'Köszönjük, hogy szólt. Erre a címre akkor sem írunk, ha valaki újra megadja.',

  casePage: 'Az Ön ügye nálunk',
  caseOpenQuestions: 'Ezekre várjuk a válaszát',
  caseNothingToDo: 'Most nincs teendője. Ha kérdésünk van, levelet írunk.',
  answersGiven: 'Amit a felek válaszoltak',
  whatHappened: 'Mi történt eddig?',
  earlier: 'Korábbi események',
  yourData: 'Amit Önről őrzünk',
  theirData: 'Amit beküldtek',
  anytime: 'Amit bármikor megtehet',
  anytimeIntro: 'Nem kell megvárnia a levelünket.',
  onBehalf: 'Telefonon vagy papíron érkezett: beírom',
  onBehalfWhich: 'Mit mondtak el, vagy mit hoztak papíron?',
  onBehalfForms: { ngo: 'Egy civil szervezet igényét', company: 'Egy vállalkozás felajánlását' },
  answeringFor: (name) =>
    `Ön most más helyett válaszol, a telefonon hallottak alapján. Akit kérdeztünk: ${name}. A napló jelzi, hogy Ön rögzítette.`,
  caseForStaff: 'Az ügy oldala',
  questionsWait: (count) => `${count} kérdés vár Önre`,
  severalNews: (count) => `${count} hír az ügyeiről`,
  another: { ngo: 'Beküldök egy másik igényt is', company: 'Beküldök egy másik felajánlást is' },

  happened: {
    'submission.received': ({ who }) => (who === 'reader' ? 'Megkaptuk, amit küldött.' : 'Beküldés érkezett.'),
    // Their own pressing of the button says it already.
    'address.confirmed': ({ who }) => (who === 'reader' ? undefined : 'A beküldő megerősítette az e-mail-címét.'),
    'case.opened': ({ state }) => (state === undefined ? undefined : `${state}.`),
    'case.moved': ({ state }) => (state === undefined ? undefined : `${state}.`),
    'case.closed': () => undefined,
    'question.asked': () => undefined,
    'question.answered': ({ who, choice, isTold }) => {
      if (who !== 'reader') return undefined
      const yours = isTold ? 'Az Ön válasza, ahogyan nekünk elmondta' : 'Az Ön válasza'
      return choice === undefined ? 'Ön válaszolt.' : `${yours}: „${choice}”`
    },
    'answer.settled': () => undefined,
    'answer.undone': ({ who }) => (who === 'reader' ? 'Visszavonta a válaszát.' : undefined),
    'question.reminded': ({ who }) => (who === 'reader' ? 'Emlékeztetőt küldtünk Önnek.' : undefined),
    'question.escalated': () => undefined,
    'question.closed': () => undefined,
    'question.reopened': ({ who }) => (who === 'reader' ? 'A kérdést újra megnyitottuk.' : undefined),
    'question.passedOn': ({ who }) => (who === 'reader' ? 'Továbbadta a kérdést.' : undefined),
    'contact.released': ({ who }) => {
      switch (who) {
        case 'reader':
          return 'Az Ön elérhetőségét átadtuk a másik félnek.'
        case 'other':
          return 'A másik fél elérhetőségét átadtuk Önnek.'
        case 'staff':
          return undefined
      }
    },
    'letter.failed': ({ who }) => (who === 'reader' ? 'Egy levelünket nem tudtuk kézbesíteni Önnek.' : undefined),
    'letter.dropped': () => undefined,
    'card.changed': () => 'Az adatok kiegészültek vagy módosultak.',
    'note.added': () => undefined,
    'consent.given': () => undefined,
    'consent.withdrawn': () => 'Kérésére nem küldünk több emlékeztetőt.',
    'person.erased': () => 'A személyes adatokat töröltük.',
  },
}
