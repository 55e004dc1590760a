import type { ControlWords } from './controls.ts'

export const controls: ControlWords = {
  yes: 'Igen',
  no: 'Nem',
  agreed: 'Igen',
  choose: 'Kérjük, válasszon',
  familyName: 'Vezetéknév',
  givenName: 'Keresztnév',
  units: {
    hour: { one: 'óra', other: 'óra' },
    week: { one: 'hét', other: 'hét' },
    person: { one: 'fő', other: 'fő' },
  },
}
