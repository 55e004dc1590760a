import { describe, expect, it } from 'vitest'
import { checkInDates } from '../../worker/process/plan.ts'

const january = (day: number): string => `2027-01-${String(day).padStart(2, '0')}`
/** A month's work: its half is the 16th. */
const plan = (milestones: readonly number[], after = 0) =>
  checkInDates({
    startsOn: january(1),
    endsOn: january(31),
    milestones: milestones.map(january),
    after: january(after),
  })

describe('the check-ins of a project', () => {
  it('are its half and its milestones, at least 14 days from each other, in order', () => {
    expect(plan([])).toEqual([january(16)])
    expect(plan([2, 30])).toEqual([january(2), january(16), january(30)])
    expect(plan([3, 29])).toEqual([january(16)])
  })

  it('lie within its time', () => {
    expect(plan([1, 31])).toEqual([january(16)])
  })

  it('are only those still to come; one that is not keeps no other away', () => {
    expect(plan([20], 15)).toEqual([january(16)])
    expect(plan([20], 16)).toEqual([january(20)])
  })
})
