import { describe, expect, it } from 'vitest'
import { fold, isSameWord, wordsIn } from '../../worker/matching/fold.ts'
import { marksOf } from '../../worker/matching/marks.ts'
import { typeOf } from '../../worker/matching/synonyms.ts'
import { searchMatch } from '../../worker/matching/text.ts'
import { themesOf } from '../../worker/matching/themes.ts'

const same = (one: string, other: string): boolean => isSameWord(fold(one), fold(other))
const stands = (text: string) => wordsIn(text).map(typeOf)

describe('fold', () => {
  it('leaves Hungarian letters without their accents', () => {
    expect(fold('Árvíztűrő TÜKÖRFÚRÓGÉP')).toBe('arvizturo tukorfurogep')
  })
})

describe('isSameWord', () => {
  it.each([
    ['honlap', 'honlapunkat'],
    ['bútor', 'bútorok'],
    ['pályázat', 'pályázatot'],
    ['könyvelés', 'könyvelő'],
    ['mentorálás', 'mentoráló'],
    ['önkéntes', 'onkentesek'],
    ['grafika', 'grafikai'],
    ['helyszín', 'helyszínt'],
  ])('joins %s and %s', (one, other) => {
    expect(same(one, other)).toBe(true)
  })

  it.each([
    ['önkéntes', 'önkényes'],
    ['kör', 'körte'],
    ['honlap', 'weboldal'],
    ['kert', 'kereset'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(same(one, other)).toBe(false)
  })
})

describe('typeOf', () => {
  it('knows what a word stands for by its beginning, accents or not', () => {
    expect(stands('weboldalunkat honlap WEBLAPOT fordítás forditas ügyvédi')).toEqual([
      'web',
      'web',
      'web',
      'translation',
      'translation',
      'legal',
    ])
  })

  it('lets a short synonym be followed by little, and not by another word', () => {
    expect(stands('adót adomány adósság')).toEqual(['finance', undefined, undefined])
  })

  it('says nothing of words that several types share, or that mislead', () => {
    expect(stands('hálózat program pályázat könyvelés')).toEqual([undefined, undefined, undefined, 'finance'])
  })
})

describe('themesOf', () => {
  const about = (type: 'studentProject' | 'legal', title: string, body: string, sector?: 'K') => {
    const { inTitle, inBody } = themesOf(type, sector, wordsIn(title), wordsIn(body))
    return [[...inTitle], [...inBody]]
  }

  it('finds what a student project is about, and where that is said', () => {
    expect(about('studentProject', 'Weboldal hallgatókkal', 'plakátot is terveznek')).toEqual([
      ['web'],
      ['communication'],
    ])
  })

  it('takes development for software only from a software company', () => {
    expect(about('studentProject', 'Fejlesztési projekt', 'egy félév')).toEqual([[], []])
    expect(about('studentProject', 'Fejlesztési projekt', 'egy félév', 'K')).toEqual([['web', 'informatics'], []])
  })

  it('reads only the title of what is a thing of its own', () => {
    expect(about('legal', 'Alapszabály', 'honlapunkra is feltesszük')).toEqual([['legal'], []])
  })
})

describe('searchMatch', () => {
  const match = (q: string, state?: string) => searchMatch(q, 'n1', 'need', state)

  it('narrows to network, side and state before anything is read', () => {
    expect(match('xyzzyplugh', 'open')).toBe('marks : "6e31needisopen" AND {title body wishes} : "xyzzyp"*')
    expect(marksOf('n1', 'need').all).toBe('6e31need')
  })

  it('asks for every word, and for what else people call it', () => {
    const found = match('honlap kutyáknak') ?? ''
    expect(found).toContain('"weboldal"*')
    expect(found).toContain('marks : "6e31needtypeweb"')
    expect(found).toContain('AND {title body wishes} : "kutyak"*')
  })

  it('lets nothing of the typed text be syntax', () => {
    expect(match('xyz" OR marks:* NEAR(')).toBe(
      'marks : "6e31need" AND {title body wishes} : "xyz" AND {title body wishes} : "or" AND {title body wishes} : "marks"* AND {title body wishes} : "near"*',
    )
  })

  it.each(['', '   ', '"', '***', '()', '🙂', '\u0000'])('finds no word in %j', (q) => {
    expect(match(q)).toBeUndefined()
  })
})
