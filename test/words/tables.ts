import type { Process } from '../../worker/process/define.ts'

/** What the tables make people read: the names for which there must be words. */

interface Asked {
  readonly question: string
  readonly roles: readonly string[]
  readonly state: string
}

export const asksOf = ({ states }: Process): readonly Asked[] =>
  Object.entries(states).flatMap(([state, { asks }]) =>
    asks === undefined ? [] : [{ question: asks.question, roles: asks.roles, state }],
  )

/** A question may be asked in several states; every choice that any of them offers needs words. */
export const choicesOf = ({ states }: Process, question: string): readonly string[] =>
  unique(
    Object.values(states)
      .filter(({ asks }) => asks?.question === question)
      .flatMap(({ choices }) => Object.keys(choices ?? {})),
  )

export const lettersOf = ({ states }: Process): readonly string[] =>
  unique(
    Object.values(states).flatMap(({ tells = [], news, alert }) => [
      ...tells.map(({ letter }) => letter),
      ...(news === undefined ? [] : [news.letter]),
      ...(alert === undefined ? [] : [alert.letter]),
    ]),
  )

export const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

export const sorted = (names: readonly string[]): readonly string[] => names.toSorted()
