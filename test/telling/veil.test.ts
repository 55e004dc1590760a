import { describe, expect, it } from 'vitest'
import { MARK, veil } from '../../worker/telling/veil.ts'
import type { Whose } from '../../worker/telling/veil-names.ts'

const nobody: Whose = { organisations: [], people: [] }

const titkos: Whose = {
  organisations: ['Titkos Egyesület'],
  people: [{ familyName: 'Kovács', givenName: 'Anna' }],
  settlement: 'Miskolc',
}

/** `…` in what is expected stands for the mark. */
const expected = (text: string): string => text.replaceAll('…', MARK)

describe('a way to reach somebody', () => {
  it.each([
    ['Írjanak ide: info@titkos.hu, várjuk.', 'Írjanak ide: …, várjuk.'],
    ['(kovacs.anna+x@titkos-egyesulet.example.org)', '(…)'],
    ['info @ titkos.hu', '…'],
    ['info＠titkos．hu', '…'],
    ['info(kukac)titkos.hu', '…'],
    ['info [at] titkos [dot] hu', '…'],
    ['info kukac titkos pont hu', '…'],
    ['in\u200bfo@tit\u200bkos.hu', '…'],
    ['A honlapunk https://titkos.hu/rolunk?x=1.', 'A honlapunk ….'],
    ['A www.titkos.hu-n mindent megtalálnak!', 'A … mindent megtalálnak!'],
    ['A titkos.hu-n mindent megtalálnak!', 'A …-n mindent megtalálnak!'],
    ['TITKOS.HU, tavasz.titkos.co.uk', '…, …'],
    ['a „titkos.org” oldal', 'a „…” oldal'],
    ['titkos[.]hu és titkos pont hu', '… és …'],
    ['ékezetes-egylet.hu', '…'],
    ['fb.com/titkosegy és bit.ly/3xYz', '… és …'],
    ['Instagramon: @titkosegy', 'Instagramon: …'],
    ['Hívjanak: +36 30 123 4567!', 'Hívjanak: …!'],
    ['+36301234567 vagy 0036 (30) 123-45-67', '… vagy …'],
    ['06-46/123-456', '…'],
    ['Telefon: 06 1 234 5678 (este)', 'Telefon: … (este)'],
    ['(46) 123-456', '…'],
    ['20/123-4567-en', '…-en'],
    ['30 123 4567', '…'],
    ['tel.: 123-456', 'tel.: …'],
    ['+44 (0)20 7946 0958, +1-212-555-0123', '…, …'],
    ['０６３０１２３４５６７', '…'],
    ['2027. 03. 15. után 06 30 123 4567', '2027. 03. 15. után …'],
    ['+36 46 500 000, 06 1 200 000, 46 / 123 456', '…, …, …'],
    ['+36.30.123.4567 és 30-123-4567 fő kapcsolattartónk', '… és … fő kapcsolattartónk'],
  ])('is hidden in %j', (text, hidden) => {
    expect(veil(text, nobody)).toBe(expected(hidden))
  })

  it.each([
    'Egy egyszerű, könnyen frissíthető honlap, 2027. március 15-ig.',
    '2027. 03. 15., 2027-03-15, 15.03.2027 és 2026–2027',
    '2 500 000 Ft, 150.000 Ft, 12 000 000, 1 234 567',
    '46 123 456 Ft és 1234567 forint',
    '1 500 000-2 000 000 Ft, 100–150 000 Ft, 12 500 darab',
    '06.15.-06.30., 09.01–12.31, 8.00-16.00, 08:30 - 16:30',
    'A kukac komposztot készít. Majd vetünk.',
    'Napi 8-16 óra, 10:00–12:30, heti 2-3 alkalom, 20-25 fő, 500 db, 3525 Miskolc',
    'Node.js, index.html, jelentés.docx, v1.2.3, pl. kb. stb. Kft. e.v.',
    'Elkészült.Az új lap.It kezdődik',
    'a 100 m² alapterület, 1,5 millió, 75 %, 1/2',
    'és/vagy, hétfő/kedd',
    'Kerítés: 120 m, 2026/27-es tanév, A4, 300x200',
  ])('is not seen in %j', (text) => {
    expect(veil(text, nobody)).toBe(text)
  })
})

describe('a name', () => {
  it.each([
    ['A Titkos Egyesület vagyunk.', 'A … vagyunk.'],
    ['a Titkos Egyesületnek kell', 'a … kell'],
    ['a TITKOS EGYESÜLETTEL', 'a …'],
    ['a titkos egyesulet honlapja', 'a … honlapja'],
    ['a „Titkos” Egyesületünknél', 'a „…'],
    ['titkosegyesulet', '…'],
    ['A Titkos húsz éves, a Titkosnál heten vagyunk.', 'A … húsz éves, a … heten vagyunk.'],
    ['Keressék Kovács Annát!', 'Keressék …!'],
    ['Kovács Annánál', '…'],
    ['KOVÁCS ANNA, kovacs anna', '…, …'],
    ['Anna Kovács (elnök)', '… (elnök)'],
    ['Kovácsné Annával', '…'],
    ['Dr. Kovácsnál, illetve Annáéknál', 'Dr. …, illetve …'],
    ['Beszéljenek Kováccsal vagy Annával.', 'Beszéljenek … vagy ….'],
    ['Annának írjanak', '… írjanak'],
    ['Kovácsnétól kapták', '… kapták'],
    ['Ko\u200bvács An\u00adna', '…'],
    ['Kova\u0301cs Anna', '…'],
  ])('is hidden in %j', (text, hidden) => {
    expect(veil(text, titkos)).toBe(expected(hidden))
  })

  it.each([
    'Kovács szakkört indítunk, egy kovácsot keresünk.',
    'A titok nyitja az annak idején épült ház.',
    'Annak örülnénk, ha miskolci, miskolci egyetemista vagy Miskolcon élő volna.',
    'Az egyesületünk honlapja',
  ])('is not seen in %j', (text) => {
    expect(veil(text, titkos)).toBe(text)
  })

  it('without its legal form is none when only a place is left, or nothing', () => {
    const whose: Whose = { organisations: ['Miskolci Egyesület', 'Nonprofit Kft.'], people: [], settlement: 'Miskolc' }
    expect(veil('miskolci fiataloknak, nonprofit áron', whose)).toBe('miskolci fiataloknak, nonprofit áron')
    expect(veil('a Miskolci Egyesületé', whose)).toBe(expected('a …'))
  })

  it.each([
    ['Minta Webműhely Kft.', 'a Minta Webműhelynél és a Minta Webműhely Kft.-nél', 'a … és a …'],
    ['Példa Kert Közhasznú Nonprofit Kft.', 'a Példa Kertben', 'a …'],
    ['Zöld Kör Alapítvány (ZKA)', 'a Zöld Körrel', 'a …'],
    ['Kapocs Egyesület', 'a kapocsként, a Kapoccsal', 'a …, a …'],
    ['MKE Egyesület', 'az MKE-nek', 'az …'],
  ])('of %s is hidden in %j', (organisation, text, hidden) => {
    expect(veil(text, { organisations: [organisation], people: [] })).toBe(expected(hidden))
  })

  it.each([
    [
      { familyName: 'Nagy', givenName: 'Pál' },
      'Nagy szükség van pályázatra. Nagy Pállal',
      'Nagy szükség van pályázatra. …',
    ],
    [{ familyName: 'Nagy', givenName: 'Pál' }, 'Pályázatot írunk, Pál segít', 'Pályázatot írunk, … segít'],
    [{ familyName: 'dr. Kiss-Szabó', givenName: 'Mária Éva' }, 'Kiss Szabó Máriának, Máriával', '…, …'],
    [{ familyName: 'Tóth Jánosné', givenName: '' }, 'Tóth Jánosnéhoz', '…'],
    [{ familyName: 'Smith', givenName: 'Zoë' }, 'ask Zoe Smith or Zoë’s office', 'ask … or …’s office'],
    [{ familyName: '', givenName: '' }, 'Semmi', 'Semmi'],
  ])('of %j is hidden in %j', (person, text, hidden) => {
    expect(veil(text, { organisations: [], people: [person] })).toBe(expected(hidden))
  })
})

it('takes no time over a text that was made to take it', () => {
  const began = performance.now()
  for (const text of ['a', 'a.', '1 ', '@', 'kovacs ', 'titkos ', '(', 'www.', 'nak']) veil(text.repeat(2000), titkos)
  expect(performance.now() - began).toBeLessThan(1000)
})
