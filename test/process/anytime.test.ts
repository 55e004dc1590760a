import { describe, expect, it } from 'vitest'
import { processes } from '../../worker/process/processes.ts'

/** Who may say what beside the questions, and in which states: as the specification lists them. */
const listed: Readonly<Record<string, readonly string[]>> = {
  intake: [
    'submitter withdraw: triage, moreInfo, waitlisted',
    'coordinator confirmByCall: unconfirmed',
    'coordinator lookNow: waitlisted, moreInfo',
  ],
  need: [
    'owner withdraw: open, waiting, introducing, renewal',
    'owner correct: open, waiting, introducing, renewal',
    'owner pause: open, renewal',
    'coordinator propose: waiting',
  ],
  offer: [
    'owner withdraw: active, paused, renewal',
    'owner correct: active, paused, renewal',
    'owner pause: active, renewal',
  ],
  introduction: [
    'first, second withdraw: askedFirst, askedSecond, postponed, connected, talking, deciding, talkingOn, stalled',
    'first, second agreed: connected, talking, deciding, talkingOn, stalled',
    'coordinator cancel: askedFirst, askedSecond, postponed, connected, talking, deciding, talkingOn, stalled',
  ],
  project: [
    'ngo, company needHelp: drafting, confirming, underway, checkIn, delivering, accepting',
    'giver delivered: underway, checkIn',
    'coordinator cancel: drafting, confirming, underway, checkIn, delivering, accepting, stuck',
  ],
}

describe('what may be said at any time', () => {
  it.each(processes)('stands in the states that are listed for $name', ({ name, anytime }) => {
    const found = Object.entries(anytime).map(
      ([choice, { by, in: states }]) => `${by.join(', ')} ${choice}: ${states.join(', ')}`,
    )
    expect(found).toEqual(listed[name])
  })
})
