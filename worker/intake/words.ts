import type { Locale } from '../../forms/locale.ts'

/** What a page says that shows nothing of what was asked for. */
export type FailureStatus = 400 | 404 | 413 | 415 | 500

interface Words {
  readonly sentTitle: string
  readonly sentIntro: string
  readonly letterWent: (email: string) => string
  readonly nextSteps: readonly string[]
  readonly nextTitle: string
  readonly reference: string
  readonly wrongAddress: string
  readonly wrongAddressHint: string
  readonly newAddress: string
  readonly sendAgain: string
  readonly corrected: string
  readonly tooMany: string
  readonly nothingLeft: string
  readonly alreadySent: string
  readonly alreadySentHint: string
  readonly failures: { readonly [status in FailureStatus]: { readonly title: string; readonly hint: string } }
  readonly trap: string
  readonly onBehalf: string
  readonly onBehalfHint: string
  readonly linkExpired: string
  readonly linkExpiredHint: string
  /** Of an expired link, over everything that was typed. */
  readonly typedIsKept: string
  readonly sources: { readonly phone: string; readonly paper: string }
  readonly writtenDown: string
  readonly writtenDownHint: string
}

/** Sentences of the form's own pages; fields and errors speak for themselves. */
export const words: Readonly<Record<Locale, Words>> = {
  hu: {
    sentTitle: 'Köszönjük, megkaptuk!',
    sentIntro: 'Már csak egy lépés van hátra: kérjük, erősítse meg az e-mail-címét.',
    letterWent: (email) => `Levelet küldtünk erre a címre: ${email}`,
    nextTitle: 'Mi történik most?',
    nextSteps: [
      'Nyissa meg a levelünket, és nyomja meg benne a megerősítő gombot.',
      'Ha néhány percen belül nem találja, nézze meg a levélszemét mappát is.',
      'A megerősítés után munkatársunk elolvassa, amit írt, és három munkanapon belül válaszol.',
    ],
    reference: 'Az ügyszáma telefonos érdeklődéshez',
    wrongAddress: 'Elírta a címet?',
    wrongAddressHint: 'Itt kijavíthatja, és újra elküldjük a levelet.',
    newAddress: 'Helyes e-mail-cím',
    sendAgain: 'Levél küldése erre a címre',
    corrected: 'Kijavítottuk a címet, a levelet újra elküldtük.',
    tooMany: 'A címet itt már nem tudjuk módosítani. Kérjük, hívjon minket.',
    nothingLeft: 'Itt nincs több teendője: a címet már megerősítették, vagy a bejelentés lezárult.',
    alreadySent: 'Ezt az űrlapot már elküldte',
    alreadySentHint: 'Az első beküldését megkaptuk. Ha ez egy másik, új beküldés, nyomja meg újra a gombot.',
    failures: {
      400: {
        title: 'Nem tudjuk elolvasni, amit küldött',
        hint: 'Kérjük, lépjen vissza, és küldje el újra. Amit beírt, a Vissza gombbal megtalálja.',
      },
      404: {
        title: 'Ez az oldal nem található',
        hint: 'Lehet, hogy a hivatkozás hiányosan másolódott át. Kérjük, nyissa meg újra abból a levélből vagy oldalról, ahol találta.',
      },
      413: {
        title: 'Túl sok egyszerre, amit küldött',
        hint: 'Kérjük, lépjen vissza, és rövidítse le a szövegeket. Amit beírt, a Vissza gombbal megtalálja.',
      },
      415: {
        title: 'Ebben a formában nem tudjuk fogadni, amit küldött',
        hint: 'Kérjük, nyissa meg az űrlapot a böngészőjében, és ott töltse ki.',
      },
      500: {
        title: 'Nálunk hiba történt',
        hint: 'Kérjük, próbálja újra néhány perc múlva. Amit beírt, a Vissza gombbal megtalálja.',
      },
    },
    trap: 'Kérjük, ezt a mezőt hagyja üresen.',
    onBehalf: 'Más helyett tölti ki',
    onBehalfHint: 'Az e-mail-cím elhagyható: akkor az illető kérdéseire Ön válaszol helyette, és a napló ezt jelzi.',
    linkExpired: 'Ez a hivatkozás lejárt',
    linkExpiredHint:
      'Mások adatait csak friss hivatkozással lehet felvenni. Minden újabb levelünk alján talál egyet: kérjük, onnan nyissa meg az űrlapot.',
    typedIsKept:
      'Amit beírt, lent megtalálja. Innen már nem küldhető el: kérjük, másolja át a frissen megnyitott űrlapba.',
    sources: { phone: 'Telefonon mondta el', paper: 'Papíron hozta' },
    writtenDown: 'Rögzítettük, amit elmondott',
    writtenDownHint: 'Az ügy az előszűréshez került, levelet kap róla.',
  },
  en: {
    sentTitle: 'Thank you, we have got it!',
    sentIntro: 'There is one step left: please confirm your e-mail address.',
    letterWent: (email) => `We have written to this address: ${email}`,
    nextTitle: 'What happens now?',
    nextSteps: [
      'Open our letter and press the button in it.',
      'If you cannot find it within a few minutes, please look into your spam folder too.',
      'Once confirmed, a colleague reads what you wrote and answers within three working days.',
    ],
    reference: 'Your reference for the telephone',
    wrongAddress: 'A slip in the address?',
    wrongAddressHint: 'Correct it here and we will send the letter again.',
    newAddress: 'Correct e-mail address',
    sendAgain: 'Send the letter to this address',
    corrected: 'The address is corrected and the letter is on its way again.',
    tooMany: 'We can no longer change the address here. Please call us.',
    nothingLeft: 'There is nothing left to do here: the address has been confirmed, or the request has been closed.',
    alreadySent: 'You have sent this form already',
    alreadySentHint: 'We have got your first one. If this is another, new one, press the button again.',
    failures: {
      400: {
        title: 'We cannot read what you sent',
        hint: 'Please go back and send it again. What you typed is still there if you go back.',
      },
      404: {
        title: 'This page cannot be found',
        hint: 'The link may have been copied only in part. Please open it again from the letter or page where you found it.',
      },
      413: {
        title: 'What you sent is too much at once',
        hint: 'Please go back and shorten the texts. What you typed is still there if you go back.',
      },
      415: {
        title: 'We cannot take what you sent in this form',
        hint: 'Please open the form in your browser and fill it in there.',
      },
      500: {
        title: 'Something broke on our side',
        hint: 'Please try again in a few minutes. What you typed is still there if you go back.',
      },
    },
    trap: 'Please leave this field empty.',
    onBehalf: 'You fill this in for somebody else',
    onBehalfHint: 'The e-mail address may be left out: you then answer their questions for them, and the log says so.',
    linkExpired: 'This link has expired',
    linkExpiredHint:
      'Only a fresh link lets you fill this in for somebody else. There is one at the end of every newer letter from us: please open the form from there.',
    typedIsKept:
      'What you typed is still below. It can no longer be sent from here: please copy it into the form you open.',
    sources: { phone: 'Told on the telephone', paper: 'Brought on paper' },
    writtenDown: 'What they told you is recorded',
    writtenDownHint: 'The case is in triage now, and you get a letter about it.',
  },
}
