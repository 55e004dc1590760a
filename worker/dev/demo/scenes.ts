import type { Deed } from './deeds.ts'
import { atWork } from './scenes-at-work.ts'
import { onTheWay } from './scenes-on-the-way.ts'

/** A story with the day of each deed; it ends where the list, the report and the pages shall show it. */
export interface Scene {
  readonly title: string
  readonly stage: string
  readonly deeds: readonly Deed[]
}

/** The day on which the demo leaves everybody to whoever looks at it. */
export const LAST_DAY = 214

export const scenes: readonly Scene[] = [...atWork, ...onTheWay]
