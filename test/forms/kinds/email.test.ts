import { describe, expect, it } from 'vitest'
import { email } from '../../../forms/kinds/email.ts'
import { given, refused } from '../one-field.ts'

const address = email({ required: true })

describe('an e-mail address', () => {
  it.each([
    'anna@example.org',
    'anna.minta+kapocs@example.org',
    "o'neill@example.co.uk",
    'ági@ágiháza.hu',
    'info@xn--gihza-wqad.hu',
    'info@faß.de',
    'a@b.museum',
    '用户@例子.公司',
  ])('is kept as typed: %s', (typed) => {
    expect(given(address, typed)).toBe(typed)
  })

  it('has its domain in small letters, and its name as it is', () => {
    expect(given(address, ' Anna.Minta@Example.ORG ')).toBe('Anna.Minta@example.org')
  })

  it.each([
    ['ａ@ｅｘａｍｐｌｅ．org', 'ａ@example.org'],
    ['anna@例子。公司', 'anna@例子.公司'],
    ['anna@exa\u034fmple.org', 'anna@example.org'],
    ['ági@A\u0301GIHÁZA.hu', 'ági@ágiháza.hu'],
  ])('has the domain that DNS is asked for: %s', (typed, stored) => {
    expect(given(address, typed)).toBe(stored)
  })

  it('loses an invisible space that came along when it was copied', () => {
    expect(given(address, '\u200banna@example.org\u200b')).toBe('anna@example.org')
  })

  it.each([
    'anna',
    'anna@',
    '@example.org',
    'anna@example',
    'anna@@example.org',
    'anna example@example.org',
    'anna@exa mple.org',
    'anna@example..org',
    '.anna@example.org',
    'anna.@example.org',
    'anna@-example.org',
    'anna@example.123',
    'Anna Minta <anna@example.org>',
    'anna@example.org,bela@example.org',
    `${'a'.repeat(65)}@example.org`,
    'anna@[127.0.0.1]',
    `anna@${'a'.repeat(64)}.hu`,
    `anna@${'á'.repeat(60)}.hu`,
    'anna@exa\u200cmple.hu',
    'anna@℀.hu',
    'anna@b＠example.org',
  ])('is refused: %s', (typed) => {
    expect(given(address, typed)).toEqual(refused('not_an_email'))
  })

  it('cannot carry a header into a letter', () => {
    expect(given(address, 'anna@example.org\r\nBcc: all@example.org')).toEqual(refused('line_break'))
  })

  it('is at most 254 long', () => {
    expect(given(address, `anna@${'a.'.repeat(130)}hu`)).toEqual(refused('too_long'))
  })
})
