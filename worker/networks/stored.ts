import * as v from 'valibot'
import { networks } from '../../schema/networks.ts'
import type { Network } from './store.ts'
import { columnsOf } from '../process/rows.ts'

export const networkColumns = columnsOf(networks)

export const storedNetwork: v.GenericSchema<unknown, Network> = v.object({
  id: v.string(),
  slug: v.string(),
  nameHu: v.string(),
  nameEn: v.string(),
  controller: v.string(),
  noticeUrl: v.string(),
  phone: v.string(),
  sender: v.string(),
  timeZone: v.string(),
  languages: v.string(),
  firstSide: v.picklist(['ngo', 'company']),
  settling: v.number(),
  createdAt: v.number(),
})
