import type { Locale } from '../../forms/locale.ts'

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
  readonly alreadyConfirmed: string
  readonly alreadySent: string
  readonly alreadySentHint: string
  readonly notFound: string
  readonly notFoundHint: string
  readonly tooLarge: string
  readonly broken: string
  readonly brokenHint: string
  readonly trap: string
  readonly onBehalf: string
  readonly onBehalfHint: string
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
    tooMany: 'Többször már nem tudjuk módosítani a címet. Kérjük, hívjon minket.',
    alreadyConfirmed: 'Ezt a címet már megerősítették, nincs több teendője.',
    alreadySent: 'Ezt az űrlapot már elküldte',
    alreadySentHint: 'Az első beküldését megkaptuk. Ha ez egy másik, új beküldés, nyomja meg újra a gombot.',
    notFound: 'Ez az oldal nem található',
    notFoundHint:
      'Lehet, hogy a hivatkozás hiányosan másolódott át. Kérjük, nyissa meg újra abból a levélből vagy oldalról, ahol találta.',
    tooLarge: 'A beküldött adat túl nagy.',
    broken: 'Nálunk hiba történt',
    brokenHint: 'Kérjük, próbálja újra néhány perc múlva. Amit beírt, a Vissza gombbal megtalálja.',
    trap: 'Kérjük, ezt a mezőt hagyja üresen.',
    onBehalf: 'Más helyett tölti ki',
    onBehalfHint: 'Az e-mail-cím elhagyható: akkor az illető kérdéseire Ön válaszol helyette, és a napló ezt jelzi.',
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
    tooMany: 'The address cannot be changed any more times. Please call us.',
    alreadyConfirmed: 'This address has been confirmed already, there is nothing left to do.',
    alreadySent: 'You have sent this form already',
    alreadySentHint: 'We have got your first one. If this is another, new one, press the button again.',
    notFound: 'This page cannot be found',
    notFoundHint:
      'The link may have been copied only in part. Please open it again from the letter or page where you found it.',
    tooLarge: 'What was sent is too large.',
    broken: 'Something broke on our side',
    brokenHint: 'Please try again in a few minutes. What you typed is still there if you go back.',
    trap: 'Please leave this field empty.',
    onBehalf: 'You fill this in for somebody else',
    onBehalfHint: 'The e-mail address may be left out: you then answer their questions for them, and the log says so.',
    sources: { phone: 'Told on the telephone', paper: 'Brought on paper' },
    writtenDown: 'What they told you is recorded',
    writtenDownHint: 'The case is in triage now, and you get a letter about it.',
  },
}
