import { describe, expect, it } from 'vitest'
import { introduction, submitted } from './stage.ts'

describe('a question to an address that has proven nothing', () => {
  it('comes with a first letter that says nothing, and an answer proves the address', () => {
    const asked = submitted({ state: 'triage', source: 'phone' }).saysNow('coordinator', 'askMore', {
      missing: ['needTitle'],
    })
    expect(asked.asks()).toEqual(['missingDetails to ngo'])
    expect(asked.mailTo('ngo')).toEqual(['0 firstQuestion'])
    asked.saysNow('submitter', 'answer', { needTitle: 'Honlap' }).saysNow('coordinator', 'accept')
    expect(asked.mailTo('ngo')).toEqual(['0 firstQuestion', '0 accepted'])
  })

  it('that was passed on is reminded of like any other, without a word of the case, and falls silent', () => {
    const silent = introduction().passesOn('first', 'colleague', true).passes('14d').is('expired')
    expect(silent.mailTo('colleague')).toEqual(['0 passedOn', '2 passedOn', '7 passedOn'])
    expect(silent.asks()).toEqual([])
    const spoken = introduction().passesOn('first', 'colleague', true).saysNow('colleague', 'yes')
    spoken.saysNow('second', 'yes').is('connected')
    expect(spoken.mailTo('colleague')).toEqual(['0 passedOn', '0 contacts'])
  })
})
