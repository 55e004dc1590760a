import { defineForm } from '../define.ts'
import { en } from './agreement/en.ts'
import { agreementFields } from './agreement/fields.ts'
import { hu } from './agreement/hu.ts'

/** What two organisations agree on: one page, not a contract engine. */
export const agreement = defineForm('agreement', agreementFields, { hu, en })
