import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest'
import * as beginning from './story-beginning.ts'
import * as ending from './story-ending.ts'
import * as meeting from './story-meeting.ts'
import type { Person } from './person.ts'
import { coordinator, type StoryWords } from './story-words.ts'
import { beginWorld, type World } from './world.ts'

/** Who is in the story and what it is told with. */
export interface Story {
  readonly world: World
  readonly words: StoryWords
  readonly ngo: Person
  readonly company: Person
  readonly coordinator: Person
}

/** The chapters in their order. Each begins where the one before it ended. */
const chapters: readonly (readonly [title: string, tell: (story: Story) => Promise<void>])[] = [
  ['receives the need and confirms the address', beginning.needSent],
  ['receives the offer and confirms the address', beginning.offerSent],
  ['lets the coordinator accept one and ask the other for a missing detail', beginning.triaged],
  ['shows what fits, lets her propose, undo and propose again', meeting.proposed],
  ['asks the company first and then the NGO, without any contact data', meeting.asked],
  ['introduces both after both yeses', meeting.introduced],
  ['asks whether they have written, talked and agreed', meeting.talked],
  ['has the agreement written, confirmed and copied to both', ending.agreed],
  ['checks in at the milestone and at half time', ending.checkedIn],
  ['is done only when the NGO confirms, and asks both how it went', ending.delivered],
  ['looks back after half a year', ending.lookedBack],
  ['has written exactly the letters of the plan, each on its day', ending.diary],
  ['has logged every step in order', ending.logged],
  ['has set no cookie', ending.noCookie],
]

export const tellStory = (title: string, words: StoryWords, options: { readonly javaScript: boolean }): void => {
  describe.each([title])('%s', () => {
    const told: { story?: Story; broken?: boolean } = {}

    beforeAll(async () => {
      const world = await beginWorld(options)
      told.story = {
        world,
        words,
        ngo: world.person(words.ngo.email, words),
        company: world.person(words.company.email, words),
        coordinator: world.person(coordinator.email, coordinator.voice),
      }
    })
    afterAll(() => told.story?.world.end())

    // What follows a broken chapter would only say so again.
    beforeEach((context) => context.skip(told.broken === true))
    afterEach(({ task }) => {
      if (task.result?.state === 'fail') told.broken = true
    })

    it.each(chapters)('%s', async (_what, tell) => {
      if (!told.story) throw new Error('the world has not begun')
      await tell(told.story)
    })
  })
}
