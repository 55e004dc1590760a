import { defineForm } from '../define.ts'
import { en } from './en.ts'
import { companyFields } from './fields.ts'
import { hu } from './hu.ts'

/** A company tells what it gives. */
export const company = defineForm('company', companyFields, { hu, en })
