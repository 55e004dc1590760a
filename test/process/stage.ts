import { submit, type Submission } from './driving.ts'
import { settleDown } from './driving.ts'
import { inDays } from './fields.ts'
import { type Story, storyOf } from './story.ts'
import { newWorld, type World } from './world.ts'

/** Where the stories of the specifications begin. A Monday, ten in the morning in Miskolc. */
const monday = Date.parse('2026-11-23T09:00:00Z')

export const network = (
  settings: { readonly firstSide?: 'ngo' | 'company'; readonly staff?: readonly string[] } = {},
): World =>
  newWorld({ now: monday, staff: ['koordinator', 'helyettes'], firstSide: 'company', wakesWhenSent: true, ...settings })

export const submitted = (sent: Partial<Submission> = {}, world: World = network()): Story => {
  const form = sent.form ?? 'ngo'
  const { id } = submit(world, { form, person: form, ...sent })
  settleDown(world)
  return storyOf(world, id)
}

/** The card of an accepted submission, opened just now. */
export const card = (form: 'ngo' | 'company', sent: Partial<Submission> = {}, world: World = network()): Story =>
  submitted({ form, state: 'triage', ...sent }, world)
    .saysNow('coordinator', 'accept')
    .child()

export const need = (sent: Partial<Submission> = {}, world?: World): Story => card('ngo', sent, world)

export const offer = (sent: Partial<Submission> = {}, world?: World): Story => card('company', sent, world)

/** An introduction of the need to a fresh offer, the company just asked. */
export const introduction = (world: World = network()): Story => {
  const offered = offer({}, world)
  return need({}, world).saysNow('coordinator', 'propose', { offerId: offered.id }).child()
}

export const connected = (world?: World): Story => introduction(world).saysNow('first', 'yes').saysNow('second', 'yes')

/** A project in drafting; the company said that they agreed, so it writes. */
export const project = (world?: World): Story => connected(world).presses('company', 'agreed').passes('10m').child()

/** An agreement of so many days, from tomorrow on. */
export const agreement = ({ world }: Story, length: number, milestones: readonly number[] = []) => ({
  startsOn: inDays(world, 1),
  endsOn: inDays(world, 1 + length),
  ...Object.fromEntries(milestones.map((days, index) => [`milestone${index + 1}On`, inDays(world, 1 + days)])),
})

export const underway = (length = 90, milestones: readonly number[] = []): Story => {
  const story = project()
  return story.saysNow('company', 'send', agreement(story, length, milestones)).saysNow('ngo', 'confirm')
}

/** A project whose end has come: the giver is asked. */
export const delivering = (): Story =>
  underway(30).passes('16d').saysNow('ngo', 'green').saysNow('company', 'green').passes('16d').is('delivering')
export const accepting = (): Story => delivering().saysNow('giver', 'yes').is('accepting')
export const surveying = (): Story => accepting().saysNow('ngo', 'yes').is('surveying')
