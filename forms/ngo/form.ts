import { defineForm } from '../define.ts'
import { en } from './en.ts'
import { ngoFields } from './fields.ts'
import { hu } from './hu.ts'

/** An NGO tells what it needs. */
export const ngo = defineForm('ngo', ngoFields, { hu, en })
