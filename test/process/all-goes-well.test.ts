import { expect, it } from 'vitest'
import { dateOf, day } from '../../worker/process/calendar.ts'
import { inDays } from './fields.ts'
import { network, submitted } from './stage.ts'
import type { World } from './world.ts'

/** Everything that came by mail, as `day letter`; several letters in one mail are joined. */
const mailbox = (world: World, began: number): ((person: string) => readonly string[]) => {
  const dayOf = (at: number): number => Date.parse(dateOf(at, world.zone)) / day
  return (person) =>
    world.mails
      .filter(({ to }) => to === person)
      .map(({ at, letters }) => `${dayOf(at) - dayOf(began)} ${letters.map(({ letter }) => letter).join(' + ')}`)
}

it('the letters of the story, when all goes well', () => {
  const world = network()
  const mailTo = mailbox(world, world.now)
  const ngo = submitted({ form: 'ngo' }, world).says('submitter', 'confirm')
  const company = submitted({ form: 'company' }, world).says('submitter', 'confirm')

  company.passes('1d').saysNow('coordinator', 'accept')
  ngo
    .saysNow('coordinator', 'askMore', { missing: ['needTitle'] })
    .passes('1d')
    .saysNow('submitter', 'answer')
  const need = ngo.saysNow('coordinator', 'accept').child()
  const offer = company.child()
  const introduction = need.passes('1d').saysNow('coordinator', 'propose', { offerId: offer.id }).child()
  introduction.passes('1d').saysNow('first', 'yes').passes('1d').saysNow('second', 'yes')
  introduction.passes('3d').saysNow('writer', 'wrote').passes('4d').saysNow('ngo', 'talked')

  const project = introduction.passes('8d').saysNow('ngo', 'agreed').child()
  const agreement = { startsOn: inDays(world, 2), endsOn: inDays(world, 91), milestone1On: inDays(world, 31) }
  project.passes('1d').saysNow('ngo', 'send', agreement).passes('1d').saysNow('company', 'confirm')
  for (let round = 0; round < 2; round += 1) {
    project
      .passes(round === 0 ? '29d' : '15d')
      .saysNow('ngo', 'green')
      .saysNow('company', 'green')
  }
  project.passes('45d').saysNow('giver', 'yes').saysNow('ngo', 'yes').passes('4d')
  project.saysNow('ngo', 'answer').saysNow('company', 'answer').passes('180d').saysNow('ngo', 'answer').is('done')
  project.passes('2d')

  expect(mailTo('ngo')).toEqual([
    '0 confirmAddress',
    '0 receipt',
    '1 missingDetails',
    '2 accepted',
    '4 wouldYouLike',
    '5 contacts',
    '8 haveYouWritten',
    '12 haveYouTalked',
    '19 whereAreYou',
    '20 agreement',
    '22 agreementCopy',
    '51 howIsItGoing',
    '66 howIsItGoing',
    '111 isItWhatWasAgreed',
    '114 survey',
    '295 lookBack',
  ])
  expect(mailTo('company')).toEqual([
    '0 confirmAddress',
    '0 receipt',
    '1 accepted',
    '3 wouldYouLike',
    '5 contacts',
    '12 haveYouTalked',
    '19 whereAreYou',
    '20 theySayAgreed',
    '21 confirmAgreement',
    '22 agreementCopy',
    '51 howIsItGoing',
    '66 howIsItGoing',
    '111 isItDelivered',
    '114 survey',
  ])
  expect(mailTo('koordinator')).toEqual([
    '0 triage',
    '0 triage',
    '1 fitsTheseNeeds',
    '2 triage',
    '2 whom',
    '112 needFulfilled',
  ])
  expect(need.row().state).toBe('fulfilled')
})
