import type { Instant } from '../process/calendar.ts'

/**
 * Time is real time, except in development, where an offset kept in the database puts it forward. The offset is read
 * once an isolate: only `POST /dev/clock` changes it, and in development there is one isolate.
 */
let known: number | undefined

export const now = async (env: Env): Promise<Instant> => Date.now() + (await offset(env))

export const offset = async (env: Env): Promise<number> => {
  if (env.ENVIRONMENT !== 'development') return 0
  known ??= (await env.DB.prepare('select "offset" from clock where id = 1').first<number>('offset')) ?? 0
  return known
}

export const setOffset = async (env: Env, value: number): Promise<void> => {
  await env.DB.prepare('insert into clock (id, "offset") values (1, ?1) on conflict (id) do update set "offset" = ?1')
    .bind(value)
    .run()
  known = value
}
