import { buttons, facts, heading, list, note, paragraph, quote } from '../../worker/letters/blocks.ts'
import type { Frame, Letter } from '../../worker/letters/letter.ts'

/** A letter with every kind of block, as a company would get it. */
export const letter: Letter = {
  subject: 'Egy civil szervezet Önöket keresi',
  blocks: [
    paragraph(
      'Egy miskolci civil szervezet olyan segítséget keres, amelyet Önök korábban felajánlottak. Úgy gondoljuk, hogy jól tudnának együtt dolgozni.',
    ),
    facts([
      { label: 'Miben kérnek segítséget?', value: 'Honlap megújítása' },
      { label: 'Mennyi időt igényel?', value: 'körülbelül 20 óra, november végéig' },
      { label: 'Kapcsolattartó', value: 'anna.kovacs@example.org', contact: 'email' },
      { label: 'Telefon', value: '+36 46 123 456', contact: 'phone' },
    ]),
    quote('A honlapunk 2014-ben készült.\nTelefonon alig használható.', 'Szivárvány Egyesület'),
    heading('Mi történik ezután?'),
    list(['Megkérdezzük a másik felet is.', 'Ha mindketten igent mondanak, bemutatjuk Önöket egymásnak.']),
    buttons([
      { label: 'Igen, szívesen', url: '/l/q1.k.m?choice=yes' },
      { label: 'Később alkalmas', url: '/l/q1.k.m?choice=later' },
      { label: 'Most nem élek vele', url: '/l/q1.k.m?choice=no' },
    ]),
    note('Amíg mindkét fél igent nem mond, senkinek az elérhetőségét nem adjuk át.'),
  ],
  reason: 'Azért kapta ezt a levelet, mert 2026. november 3-án felajánlást tett a hálózatunkban.',
}

export const frame: Frame = {
  locale: 'hu',
  name: 'Kovács Anna',
  network: {
    name: 'Miskolci Civil Vállalkozói Brunch',
    phone: '+36 46 555 123',
    address: '3525 Miskolc, Példa utca 1.',
    url: 'https://brunch.example.org',
  },
  reference: 'KFT-274',
  baseUrl: 'https://kapocs.example.org',
  footerLinks: [{ label: 'Nem én vagyok az, továbbadom', url: '/l/q1.k.m?choice=passOn' }],
}
