import { expect } from 'vitest'
import type { Answer } from '../../worker/process/answering.ts'
import { dateOf, day, hour, type Instant, minute } from '../../worker/process/calendar.ts'
import type { CaseId, CaseRow, Fields, PersonId, QuestionRow, Role } from '../../worker/process/context.ts'
import { processOf } from '../../worker/process/processes.ts'
import type { EventType, Refusal } from '../../worker/process/step.ts'
import { drive, liveUntil, settleDown } from './driving.ts'
import type { Bounces } from './post.ts'
import { logOf, type World } from './world.ts'

/** A case as one tells it: who says what, what time passes, and what has come of it. Days count from its beginning. */
export interface Story {
  readonly world: World
  readonly id: CaseId
  /** Answers the open question to that role; whoever is named, when it is no role of the case. */
  readonly says: (who: string, choice: string, fields?: Fields) => Story
  /** The same, settled at once: through the API, or with nothing to wait for. */
  readonly saysNow: (who: string, choice: string, fields?: Fields) => Story
  /** What an answer meets with when it is not taken. */
  readonly refuses: (who: string, choice: string, fields?: Fields) => Refusal | undefined
  /** An anytime choice. */
  readonly presses: (who: string, choice: string, fields?: Fields) => Story
  readonly undoes: (choice: string) => Story
  readonly passesOn: (who: string, to: PersonId, ownDomain?: boolean) => Story
  /** Says that the question came to them by mistake. */
  readonly disowns: (who: string) => Story
  /** `10m`, `2h`, `14d`; days end at half past eight in the morning, after what that morning brings. */
  readonly passes: (time: string) => Story
  /** From now on letters to these people come back. */
  readonly bouncing: (...people: PersonId[]) => Story
  readonly is: (state: string) => Story
  readonly row: () => CaseRow
  readonly who: (name: string) => PersonId
  /** Open questions as `name to person`. */
  readonly asks: () => readonly string[]
  /** What came by mail about this case, as `day letter`. */
  readonly mailTo: (who: string) => readonly string[]
  readonly events: () => readonly EventType[]
  readonly child: () => Story
  readonly parent: () => Story
}

const units: Readonly<Record<string, number>> = { m: minute, h: hour, d: day }

const spanOf = (time: string): number => Number(time.slice(0, -1)) * (units[time.slice(-1)] ?? Number.NaN)

const dead = new WeakMap<World, Set<PersonId>>()

const bouncesOf = (world: World): Bounces => {
  return ({ personId }) => dead.get(world)?.has(personId) === true
}

/** Half past eight, so many local days later. */
const laterThatMorning = ({ now, zone }: World, span: number): Instant => {
  const wall = Date.parse(`${dateOf(now + span, zone)}T07:30:00Z`)
  return dateOf(wall, zone) === dateOf(now + span, zone) ? Math.max(wall, now) : now + span
}

/** In which role somebody may press an anytime choice. */
const roleFor = ({ process, roles }: CaseRow, choice: string, personId: PersonId): Role => {
  const { by = [] } = processOf(process).anytime[choice] ?? {}
  return by.find((role) => roles[role] === personId) ?? 'coordinator'
}

export const storyOf = (
  world: World,
  id: CaseId,
  began: Instant = world.cases.get(id)?.openedAt ?? world.now,
): Story => {
  const row = (): CaseRow => {
    const found = world.cases.get(id)
    if (!found) throw new Error(`no case ${id}`)
    return found
  }
  const who = (name: string): PersonId =>
    (name === 'coordinator' ? world.staff[0] : Object.entries(row().roles).find(([role]) => role === name)?.[1]) ?? name
  const live = (): readonly QuestionRow[] =>
    [...world.questions.values()].filter((one) => one.caseId === id && one.closedAt === null && one.givenUpAt === null)
  const answerOf = (name: string, choice: string, fields: Fields, settle: 'now' | 'later'): Answer => {
    const own = live().filter(({ personId, settledAt }) => personId === who(name) && settledAt === null)
    const question = own.findLast(({ kind }) => kind === 'side') ?? own[0]
    const personId = question?.personId ?? ''
    const actor = { type: world.staff.includes(personId) ? 'coordinator' : 'person', id: personId } as const
    const { id: questionId = 'none', version = 1 } = question ?? {}
    return { type: 'answer', questionId, choice, version, fields, settle, actor, by: personId }
  }
  const told = (refusal: Refusal | undefined, what: string): Story => {
    if (refusal !== undefined) throw new Error(`${what} is refused in ${row().state}: ${refusal}`)
    settleDown(world, bouncesOf(world))
    return story
  }
  const story: Story = {
    world,
    id,
    row,
    who,
    says: (name, choice, fields = {}) => told(drive(world, id, answerOf(name, choice, fields, 'later')), choice),
    saysNow: (name, choice, fields = {}) => told(drive(world, id, answerOf(name, choice, fields, 'now')), choice),
    refuses: (name, choice, fields = {}) => drive(world, id, answerOf(name, choice, fields, 'later')),
    presses: (name, choice, fields = {}) => {
      const personId = who(name)
      const role = roleFor(row(), choice, personId)
      const actor = { type: role === 'coordinator' ? 'coordinator' : 'person', id: personId } as const
      const said = { type: 'anytime', choice, role, personId, fields, settle: 'later', actor, by: personId } as const
      return told(drive(world, id, said), choice)
    },
    undoes: (choice) => {
      const { id: questionId = '', personId = '' } = live().find((one) => one.choice === choice) ?? {}
      const actor = { type: 'person', id: personId } as const
      return told(drive(world, id, { type: 'undo', questionId, actor, by: personId }), `undo ${choice}`)
    },
    passesOn: (name, toPersonId, ownDomain = false) => {
      const { questionId, actor, by } = answerOf(name, '', {}, 'later')
      if (!world.houses.has(toPersonId)) world.houses.set(toPersonId, world.houses.get(by) ?? toPersonId)
      const wish = { type: 'passOn', questionId, toPersonId, ownDomain, actor, by, letter: 'passedOn' } as const
      return told(drive(world, id, wish), 'passing on')
    },
    disowns: (name) => {
      const { questionId, actor, by } = answerOf(name, '', {}, 'later')
      return told(drive(world, id, { type: 'notMine', questionId, actor, by }), 'disowning')
    },
    passes: (time) => {
      const span = spanOf(time)
      liveUntil(world, time.endsWith('d') ? laterThatMorning(world, span) : world.now + span, bouncesOf(world))
      return story
    },
    bouncing: (...people) => {
      dead.set(world, new Set(people.map(who)))
      return story
    },
    is: (state) => {
      expect(row().state).toBe(state)
      return story
    },
    asks: () =>
      live()
        .filter(({ settledAt, settlesAt }) => settledAt === null && settlesAt === null)
        .map(({ name, personId }) => `${name} to ${personId}`),
    mailTo: (name) => {
      const start = Date.parse(dateOf(began, world.zone))
      return world.mails
        .filter(({ to }) => to === who(name))
        .flatMap(({ at, letters }) =>
          letters
            .filter(({ caseId }) => caseId === id)
            .map(({ letter }) => `${(Date.parse(dateOf(at, world.zone)) - start) / day} ${letter}`),
        )
    },
    events: () => logOf(world, id).map(({ type }) => type),
    child: () => storyOf(world, row().childId ?? ''),
    parent: () => storyOf(world, row().parentId ?? ''),
  }
  return story
}
