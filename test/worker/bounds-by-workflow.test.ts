import { testBounds } from './bounds.ts'

testBounds('workflow')
