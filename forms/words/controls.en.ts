import type { ControlWords } from './controls.ts'

export const controls: ControlWords = {
  yes: 'Yes',
  no: 'No',
  agreed: 'Yes',
  choose: 'Please choose',
  familyName: 'Family name',
  givenName: 'Given name',
  units: {
    hour: { one: 'hour', other: 'hours' },
    week: { one: 'week', other: 'weeks' },
    person: { one: 'person', other: 'people' },
  },
}
