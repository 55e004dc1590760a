import * as v from 'valibot'

const listed = v.object({
  items: v.array(
    v.object({ caseId: v.string(), sequence: v.number(), type: v.string(), data: v.record(v.string(), v.unknown()) }),
  ),
  nextCursor: v.nullable(v.string()),
})

export type LoggedEvent = v.InferOutput<typeof listed>['items'][number]

const get = async (baseUrl: string, path: string): Promise<v.InferOutput<typeof listed>> => {
  const response = await fetch(`${baseUrl}/api/v1${path}`, { headers: { authorization: 'Bearer kapocs-dev' } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return v.parse(listed, await response.json())
}

/** What the API tells of a case, in the order in which it happened. */
export const logOf = async (baseUrl: string, caseId: string): Promise<LoggedEvent[]> => {
  const events: LoggedEvent[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: URLSearchParams = new URLSearchParams({ limit: '100', ...(cursor && { cursor }) })
    const page = await get(baseUrl, `/cases/${caseId}/events?${query}`)
    events.push(...page.items)
    cursor = page.nextCursor
  }
  return events.toSorted((one, other) => one.sequence - other.sequence)
}
