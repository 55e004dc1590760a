import { describe, expect, it } from 'vitest'
import { storedEmail } from '../../forms/kinds/email.ts'
import { addressOf, mailboxKey } from '../../worker/people/email-key.ts'

describe('the key of a mailbox', () => {
  it.each([
    ['agi+kapocs@pelda.hu', 'agi@pelda.hu'],
    ['Ági@Pelda.HU', 'ági@pelda.hu'],
    ['agi@ágiháza.hu', 'agi@xn--gihza-wqad.hu'],
    ['agi@XN--GIHZA-WQAD.HU', 'agi@xn--gihza-wqad.hu'],
    ['agi@ÁGIHÁZA.HU', 'agi@xn--gihza-wqad.hu'],
    ['agi@a\u0301giháza.hu', 'agi@xn--gihza-wqad.hu'],
    // No form that DNS could ask for: as it is, rather than none.
    ['agi@xn--zzzzzz99999.hu', 'agi@xn--zzzzzz99999.hu'],
    ['', '@'],
  ])('of %s is %s', (email, key) => {
    expect(mailboxKey(email)).toBe(key)
  })

  it('is one for every spelling of a domain that the form stores, each sent to as it was typed', () => {
    const stored = ['agi@ágiháza.hu', 'agi@xn--gihza-wqad.hu', 'agi@ÁGIHÁZA.hu', 'agi@XN--GIHZA-WQAD.hu'].map((typed) =>
      addressOf(storedEmail(typed) ?? ''),
    )
    expect(new Set(stored.map(({ email }) => email)).size).toBe(2)
    expect(new Set(stored.map((one) => one.mailboxKey))).toEqual(new Set(['agi@xn--gihza-wqad.hu']))
  })
})
