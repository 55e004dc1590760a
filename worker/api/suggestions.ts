import * as v from 'valibot'
import { offersFor } from '../matching/suggest.ts'
import { reasonText } from '../matching/words.ts'
import { localesOf } from '../networks/store.ts'
import { read } from './operation.ts'
import { notFound } from './problems.ts'
import { id } from './values.ts'

const reason = v.object({ code: v.string(), text: v.string(), points: v.number() })

const suggestion = v.object({
  offerId: id,
  score: v.pipe(v.number(), v.description('the points of all reasons and misses')),
  reasons: v.array(reason),
  misses: v.pipe(v.array(reason), v.description('what somebody should look at')),
})

const most = v.optional(
  v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.number(), v.integer(), v.minValue(1), v.maxValue(25)),
  '5',
)

export const suggestionOperations = [
  read('/needs/:id/suggestions', {
    summary: 'Offers that fit a need, best first, each with its reasons; made fresh at each look',
    query: { limit: most },
    gives: v.array(suggestion),
    read: async ({ setting, key: { network }, query, lang, param }) => {
      const { DB: db } = setting.env
      const needId = param('id')
      const isOurs = await db
        .prepare(`select 1 from cases where network_id = ? and id = ? and process = 'need'`)
        .bind(network.id, needId)
        .first()
      if (!isOurs) throw notFound()
      const locale = lang ?? localesOf(network)[0] ?? 'hu'
      const found = await offersFor(db, needId, await setting.now(), query.limit)
      const resource = found.map(({ offerId, score, reasons, misses }) => ({
        offerId,
        score,
        reasons: reasons.map((one) => ({ code: one.code, text: reasonText(one, locale), points: one.points })),
        misses: misses.map((one) => ({ code: one.code, text: reasonText(one, locale), points: one.points })),
      }))
      return { resource }
    },
  }),
]
