import { tellStory } from './story.ts'
import { hu } from './story-words.hu.ts'

tellStory('the story without a script', hu, { javaScript: false })
