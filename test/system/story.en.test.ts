import { tellStory } from './story.ts'
import { en } from './story-words.en.ts'

tellStory('the story in English', en, { javaScript: true })
