import { describe, expect, it } from 'vitest'
import { letterHeaders } from '../../worker/letters/headers.ts'

const envelope = {
  letterId: 'l9',
  caseId: 'c1',
  earlier: ['l1', 'l2', 'l3', 'l4', 'l5', 'l6'],
  domain: 'kapocs.example.org',
}

describe('letterHeaders', () => {
  it('gives one row the same Message-ID each time', () => {
    expect(letterHeaders(envelope)['Message-ID']).toBe('<l9@kapocs.example.org>')
    expect(letterHeaders(envelope)).toEqual(letterHeaders(envelope))
  })

  it('starts the thread with the root of the case, then the newest letters', () => {
    const headers = letterHeaders(envelope)
    expect(headers['References']).toBe(
      '<case.c1@kapocs.example.org> <l2@kapocs.example.org> <l3@kapocs.example.org> <l4@kapocs.example.org> <l5@kapocs.example.org> <l6@kapocs.example.org>',
    )
    expect(headers['In-Reply-To']).toBe('<l6@kapocs.example.org>')
  })

  it('answers the root when it is the first of its case', () => {
    expect(letterHeaders({ ...envelope, earlier: [] })).toMatchObject({
      References: '<case.c1@kapocs.example.org>',
      'In-Reply-To': '<case.c1@kapocs.example.org>',
    })
  })

  it('threads with nothing when there is no case', () => {
    expect(letterHeaders({ ...envelope, caseId: undefined, earlier: [] })).toEqual({
      'Message-ID': '<l9@kapocs.example.org>',
      'Auto-Submitted': 'auto-generated',
    })
  })

  it('offers one-click unsubscribing where there is an https address for it', () => {
    const unsubscribeUrl = 'https://kapocs.example.org/l/u1.k.m'
    expect(letterHeaders({ ...envelope, unsubscribeUrl })).toMatchObject({
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(letterHeaders(envelope)).not.toHaveProperty('List-Unsubscribe')
    expect(() => letterHeaders({ ...envelope, unsubscribeUrl: 'http://kapocs.example.org/' })).toThrow('https')
  })

  it.each([
    ['letterId', { letterId: 'a\r\nBcc: x' }],
    ['caseId', { caseId: 'a\nb' }],
    ['earlier', { earlier: ['a\rb'] }],
    ['domain', { domain: 'a.org\r\n' }],
    ['unsubscribeUrl', { unsubscribeUrl: 'https://a.org/\r\nBcc: x' }],
  ])('refuses line breaks in %s', (_, part) => {
    expect(() => letterHeaders({ ...envelope, ...part })).toThrow(/header|https/)
  })
})
