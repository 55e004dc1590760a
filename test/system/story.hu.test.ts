import { tellStory } from './story.ts'
import { hu } from './story-words.hu.ts'

tellStory('the story in Hungarian', hu, { javaScript: true })
