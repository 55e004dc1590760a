import { causeWords } from '../../forms/causes/en.ts'
import type { Cause } from '../../forms/causes.ts'
import type { ContributionType } from '../../forms/contribution.ts'
import { families, types } from '../../forms/contribution/en.ts'
import type { Day } from '../../forms/day.ts'
import { en as language } from '../language/en.ts'
import { monthOf, monthsBetween } from './months.ts'
import type { MatchingWords } from './words.ts'

const quoted = (type: ContributionType): string => language.quoted(types[type])
const listed = (causes: readonly Cause[]): string =>
  language.list(causes.map((cause) => causeWords[cause].toLowerCase()))
const said = (words: readonly string[]): string => language.list(words.map(language.quoted))

/** `1 week`, `3 weeks` */
const counted = (count: number, one: string): string => `${language.number(count)} ${count === 1 ? one : `${one}s`}`

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const nameOf = (day: Day): string => months[monthOf(day)] ?? ''

/** Months of more than a year say nothing any more. */
const free = ({ from, until }: { readonly from: Day; readonly until: Day }): string => {
  const span = monthsBetween(from, until)
  if (span === 0) return `both are free in ${nameOf(from)}`
  if (span >= 12) return 'both are free for a year'
  return `both are free from ${nameOf(from)} to ${nameOf(until)}`
}

export const en: MatchingWords = {
  reasons: {
    sameType: ({ type }) => `the same thing is sought and given: ${quoted(type)}`,
    carriesType: ({ form, theme }) => `${quoted(form)}, and its subject fits: ${quoted(theme)}`,
    sameTheme: ({ theme }) => `a common subject: ${quoted(theme)}`,
    otherTheme: ({ form }) => `both are ${quoted(form)}, but on different subjects`,
    namesType: ({ type }) => `by its title it is also about ${quoted(type)}`,
    siblingType: ({ need, offer }) => `related, not the same: the need is ${quoted(need)}, the offer ${quoted(offer)}`,
    sharedCause: ({ causes }) => `a common cause: ${listed(causes)}`,
    anyCause: () => 'the company named no cause that it prefers, so any will do',
    otherCauses: () => 'the company would rather support other causes',
    sameSettlement: ({ settlement }) => `both are in ${settlement}`,
    nextDoor: () => 'they are near each other',
    sameRegion: () => 'they are in the same area',
    sameCounty: () => 'they are in the same county, but not near each other',
    onlyRemote: () => 'they are far from each other: they can work together online rather than in person',
    bothFree: free,
    deadlineMoves: ({ deadline }) =>
      `the dates meet only after the day asked for (${language.calendarDay(deadline)}), which can be put off`,
    shortNotice: ({ weeks }) =>
      `the company wants to know ${counted(weeks, 'week')} ahead, and there is hardly that much time`,
    littleTime: ({ until }) => `there is little time: the days in common end on ${language.calendarDay(until)}`,
    amountFits: () => 'what is given is in proportion to the task',
    amountShort: () => 'the task looks larger than what is given',
    taskSmall: () => 'the task looks small for a whole team',
    amountOpen: () => 'how much is needed has still to be agreed',
    sharedWords: ({ words }) => `both descriptions speak of ${said(words)}`,
    fewSharedWords: () => 'the two descriptions have few words in common',
    bothGain: ({ words }) => `what is given back meets what is hoped for: ${said(words)}`,
    givesBack: ({ contributes }) =>
      contributes ? 'something is given back, and a part of the work is done by the NGO' : 'something is given back',
    gainOpen: () => 'what each gains from it has still to be agreed',
    avoids: ({ words }) => `this may be just what the company rules out or avoids: ${said(words)}`,
    askedOften: ({ count }) =>
      `the company has been asked about this offer ${counted(count, 'time')} in the last sixty days`,
    triedBefore: () => 'this pair has been tried before, and nothing came of it',
    needWaits: () => 'the need is paused now',
  },
  exclusions: {
    needNotOpen: () => 'the need is not open now',
    offerNotActive: () => 'the offer does not stand now',
    sameOrganisation: () => 'the same organisation is on both sides',
    otherFamily: ({ need, offer }) =>
      `what is sought is quite another thing than what is given: the need is ${language.quoted(families[need])}, the offer ${language.quoted(families[offer])}`,
    causeExcluded: ({ cause }) => `the company does not work with this cause: ${causeWords[cause].toLowerCase()}`,
    deadlineOver: ({ deadline }) => `the need’s date has passed: ${language.calendarDay(deadline)}`,
    offerOver: ({ until }) => `the offer has ended: ${language.calendarDay(until)}`,
    startsTooLate: ({ from, deadline }) =>
      `the offer begins too late: on ${language.calendarDay(from)}, while the need’s date is ${language.calendarDay(deadline)}`,
    noCapacity: ({ places }) => `nothing is left of the offer, which had ${counted(places, 'place')}`,
    askedEnough: ({ open }) => `cannot be asked now, with ${counted(open, 'introduction')} open already`,
    tooFar: ({ needIn, offerIn }) =>
      `they are far from each other, and neither works further away: ${needIn}, ${offerIn}`,
    introducedNow: () => 'these two are being introduced already',
    declinedBefore: () => 'one of them has already declined this pair',
  },
}
