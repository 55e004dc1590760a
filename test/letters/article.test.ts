import { describe, expect, it } from 'vitest'
import { article } from '../../worker/language/article.ts'

const az = [
  'Alma',
  'ének',
  'Őrség Egyesület',
  'OTP',
  'EU',
  'MTA',
  'NGO',
  'SZTE',
  'MSZP',
  'RTL',
  'X',
  'M-Klub',
  'Ybl Miklós',
  '„Esély” Alapítvány',
  '1',
  '5',
  '50',
  '5000',
  '1000',
  '1848',
  '1 000 000',
  '5. feladat',
  'I. kerület',
  'V. kerület',
  'E.ON',
]
const a = [
  'Kovács',
  'hétfő',
  'MÁV',
  'NAV',
  'MOL',
  'SZIA',
  'SPAR',
  'FLÓRA',
  'BKK',
  'WWF',
  'York',
  'Nyitott Kapu',
  '2',
  '10',
  '11',
  '100',
  '10 000',
  '2026',
  '-5',
  'II. kerület',
  '',
]

describe('article', () => {
  it.each(az)('is az before %s', (word) => {
    expect(article(word)).toBe('az')
  })

  it.each(a)('is a before %s', (word) => {
    expect(article(word)).toBe('a')
  })
})
