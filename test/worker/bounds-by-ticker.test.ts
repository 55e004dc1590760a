import { testBounds } from './bounds.ts'

testBounds('ticker')
