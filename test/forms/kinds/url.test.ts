import { describe, expect, it } from 'vitest'
import { url } from '../../../forms/kinds/url.ts'
import { given, refused } from '../one-field.ts'

describe('a web address', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org'],
    ['example.hu', 'https://example.hu'],
    ['www.ágiháza.hu/kert', 'https://www.ágiháza.hu/kert'],
    ['example.hu:8080/x', 'https://example.hu:8080/x'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(given(url({}), typed)).toBe(stored)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'mailto:anna@example.org',
    'ftp://example.org',
    'https://user:pass@example.org',
    'anna@example.org',
    'https://localhost',
    'https://127.0.0.1/',
    'https://[::1]/',
    'nincs honlapunk',
    'honlap',
    '//example.org',
    'https://',
  ])('is refused: %s', (typed) => {
    expect(given(url({}), typed)).toEqual(refused('not_a_url'))
  })
})
