import { expect } from 'vitest'
import { diaryOf, type Page } from './diary.ts'
import { readLetters } from './mailbox.ts'
import { logOf } from './log.ts'
import { casesOf, stateOf } from './stored.ts'
import { coordinator as hers } from './story-words.ts'
import type { Story } from './story.ts'

const project = ({ world, words }: Story): string | undefined => stateOf(world.server, words.ngo.email, 'project')

export const agreed = async (story: Story): Promise<void> => {
  const { world, words, ngo, company } = story
  const { calendar } = world
  await calendar.until(21)
  const dates = { end: calendar.date(111), milestone: calendar.date(51) }
  await ngo.answer(await ngo.read('agreement'), words.writeAgreement, words.agreement(dates))
  await calendar.settle()

  await calendar.until(22)
  const proposal = await company.read('confirmAgreement')
  expect(proposal.text).toContain(Object.values(words.agreement(dates))[1])
  await company.answer(proposal, words.confirmAgreement)
  await calendar.settle()
  expect(project(story)).toBe('underway')
  const copies = [await ngo.read('agreementCopy'), await company.read('agreementCopy')]
  for (const copy of copies) expect(copy.text).toContain(Object.values(words.agreement(dates))[1])
}

export const checkedIn = async (story: Story): Promise<void> => {
  const { world, words, ngo, company } = story
  for (const [day, button] of [[51, words.green] as const, [66, words.amber] as const]) {
    await world.calendar.until(day)
    await ngo.answer(await ngo.read('howIsItGoing'), words.green)
    expect(project(story)).toBe('checkIn')
    await company.answer(await company.read('howIsItGoing'), button, words.hours)
    await world.calendar.settle()
    expect(project(story)).toBe('underway')
  }
}

export const delivered = async (story: Story): Promise<void> => {
  const { world, words, ngo, company } = story
  const { calendar, server } = world
  await calendar.until(111)
  await company.answer(await company.read('isItDelivered'), words.delivered)
  await calendar.settle()
  expect(project(story), 'delivered, but not confirmed').toBe('accepting')
  expect(stateOf(server, words.ngo.email, 'need')).toBe('inProject')

  await calendar.until(112)
  await ngo.answer(await ngo.read('isItWhatWasAgreed'), words.accepted)
  await calendar.settle()
  expect(stateOf(server, words.ngo.email, 'need')).toBe('fulfilled')

  await calendar.until(115)
  await ngo.answer(await ngo.read('survey'), words.survey, words.surveyed)
  await company.answer(await company.read('survey'), words.survey, words.surveyed)
  await calendar.settle()
  expect(project(story)).toBe('lookingBack')
}

/** Six months after the agreed end, by the calendar. */
const lookBackDay = ({ world }: Story): number => {
  const [year = 0, month = 1, date = 1] = world.calendar.date(111).split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + 6, 0)).getUTCDate()
  return world.calendar.dayOf(new Date(Date.UTC(year, month - 1 + 6, Math.min(date, lastDay), 10)).toISOString())
}

export const lookedBack = async (story: Story): Promise<void> => {
  const { world, words, ngo } = story
  await world.calendar.until(lookBackDay(story))
  await ngo.answer(await ngo.read('lookBack'), words.lookBack, words.lookedBack)
  await world.calendar.settle()
  expect(project(story)).toBe('done')
}

export const diary = async (story: Story): Promise<void> => {
  const { world, words } = story
  const planned: readonly Page[] = [
    [0, 'confirmAddress, receipt', 'confirmAddress, receipt', 'triage, triage'],
    [1, 'missingDetails', 'accepted', 'fitsTheseNeeds'],
    [2, '', '', 'triage'],
    [3, 'accepted', 'wouldYouLike', 'whom'],
    [4, 'wouldYouLike', '', ''],
    [5, 'contacts', 'contacts', ''],
    [8, 'haveYouWritten', '', ''],
    [12, 'haveYouTalked', 'haveYouTalked', ''],
    [19, 'whereAreYou', 'whereAreYou', ''],
    [20, 'agreement', 'theySayAgreed', ''],
    [21, '', 'confirmAgreement', ''],
    [22, 'agreementCopy', 'agreementCopy', ''],
    [51, 'howIsItGoing', 'howIsItGoing', ''],
    [66, 'howIsItGoing', 'howIsItGoing', ''],
    [111, 'isItWhatWasAgreed', 'isItDelivered', ''],
    [113, '', '', 'needFulfilled'],
    [115, 'survey', 'survey', ''],
    [lookBackDay(story), 'lookBack', '', ''],
  ]
  const readers = { ngo: words.ngo.email, company: words.company.email, coordinator: hers.email }
  expect(diaryOf(await readLetters(world.baseUrl), readers, world.calendar.dayOf)).toEqual(planned)
}

/** The states a case went through, with what was released and undone on the way, as the API tells it. */
const wayOf = async ({ world, words }: Story, process: string): Promise<string> => {
  const found = casesOf(world.server, words.ngo.email).findLast((one) => one.process === process)
  const log = await logOf(world.baseUrl, found?.id ?? '')
  expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_event, index) => index + 1))
  return log
    .flatMap(({ type, data }) => {
      if (type === 'case.moved') return [String(data['to'])]
      return ['contact.released', 'answer.undone', 'address.confirmed'].includes(type) ? [type] : []
    })
    .join(' → ')
}

export const logged = async (story: Story): Promise<void> => {
  expect(await wayOf(story, 'intake')).toBe('address.confirmed → triage → moreInfo → triage → accepted')
  expect(await wayOf(story, 'need')).toBe('answer.undone → introducing → inProject → fulfilled')
  expect(await wayOf(story, 'introduction')).toBe(
    'askedSecond → connected → contact.released → contact.released → talking → deciding → agreed',
  )
  expect(await wayOf(story, 'project')).toBe(
    'confirming → underway → checkIn → underway → checkIn → underway → delivering → accepting → surveying → ' +
      'lookingBack → done',
  )
}

export const noCookie = async ({ world }: Story): Promise<void> => {
  expect(await world.context.cookies()).toEqual([])
}
