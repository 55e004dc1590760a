import type { Context } from 'hono'
import * as v from 'valibot'
import { isRecord } from '../../forms/json.ts'
import { type Locale, locales } from '../../forms/locale.ts'
import { readBody } from '../body.ts'
import { problemLocale } from '../problem.ts'
import type { ProblemCode } from '../problem-words.ts'
import { type Setting, settingOf } from '../setting.ts'
import { type Claim, once } from './idempotency.ts'
import { type Key, keyOf } from './key.ts'
import { accept, Refused } from './problems.ts'
import { fresh, refused, type Shown, single } from './respond.ts'

export type Here = Context<{ Bindings: Env }>

/** A request whose key, query and body have been accepted. */
export interface Asked<Query, Body> {
  readonly setting: Setting
  readonly key: Key
  readonly query: Query
  readonly body: Body
  /** What the client asks to be answered in; `undefined` when it does not care. */
  readonly lang: Locale | undefined
  /** A part of the address. */
  readonly param: (name: string) => string
  /** What the client believes the resource to be; `undefined` when it does not care. */
  readonly ifMatch: string | undefined
  /** To be written in the batch that takes effect, so that a repeated request knows. */
  readonly beside: readonly D1PreparedStatement[]
}

type Schema = v.GenericSchema<unknown, unknown>
type Entries = v.ObjectEntries

/** Every address takes it: the language of refusals and of whatever else is said in words. */
const spoken = { lang: v.optional(v.picklist(locales)) }

/** One address and method of the API: what it takes, what it gives, who may. Routes and OpenAPI follow from it. */
export interface Operation {
  readonly method: 'get' | 'post'
  /** `/cases/:id` */
  readonly path: string
  readonly summary: string
  /** `open`: no key needed. */
  readonly access: 'open' | 'read' | 'write'
  readonly query: Entries
  readonly body: Schema | undefined
  readonly status: 200 | 201
  readonly gives: Schema
  /** Has an ETag and heeds If-Match. */
  readonly isSingle: boolean
  /** Beside those that every operation has. */
  readonly refuses: readonly (readonly [status: number, code: ProblemCode])[]
  readonly answer: (c: Here) => Promise<Response>
}

interface Reading<Query extends Entries, Gives extends Schema> {
  readonly summary: string
  readonly query: Query
  readonly gives: Gives
  readonly isSingle?: boolean
  readonly read: (
    asked: Asked<v.InferOutput<v.StrictObjectSchema<Query, undefined>>, undefined>,
  ) => Promise<Shown<v.InferOutput<Gives>>>
}

export const read = <const Query extends Entries, Gives extends Schema>(
  path: string,
  { summary, query, gives, isSingle = path.endsWith('/:id'), read: run }: Reading<Query, Gives>,
): Operation => {
  const entries = v.strictObject(query)
  return {
    method: 'get',
    path,
    summary,
    access: 'read',
    query: { ...query, ...spoken },
    body: undefined,
    status: 200,
    gives,
    isSingle,
    refuses: path.includes(':') ? [[404, 'not_found']] : [],
    answer: refusing(async (c) => {
      const key = await keyOf(c.env, c.req.raw)
      const asked = { ...common(c, key), ...queryOf(entries, c), body: undefined, beside: [] }
      const shown = await run(asked)
      return isSingle ? single(shown, 200, asked.ifMatch) : Response.json(shown.resource, { headers: fresh })
    }),
  }
}

interface Writing<Body extends Schema, Gives extends Schema> {
  readonly summary: string
  readonly status: 200 | 201
  readonly body: Body
  readonly gives: Gives
  readonly refuses: Operation['refuses']
  readonly write: (asked: Asked<undefined, v.InferOutput<Body>>) => Promise<Shown<v.InferOutput<Gives>>>
  /** Shows again what an earlier request has done whose answer was lost. */
  readonly again: (asked: Asked<undefined, v.InferOutput<Body>>) => Promise<Shown<v.InferOutput<Gives>>>
}

export const write = <Body extends Schema, Gives extends Schema>(
  path: string,
  { summary, status, body: schema, gives, refuses, write: run, again }: Writing<Body, Gives>,
): Operation => ({
  method: 'post',
  path,
  summary,
  access: 'write',
  query: spoken,
  body: schema,
  status,
  gives,
  isSingle: true,
  refuses,
  answer: refusing(async (c) => {
    const key = await keyOf(c.env, c.req.raw)
    if (!key.canWrite) throw new Refused(403, 'forbidden')
    const { lang } = queryOf(nothing, c)
    const value = await jsonOf(c)
    const body = accept(schema, value)
    const here = { ...common(c, key), lang, query: undefined, body }
    const answer = async (claim: Claim) => {
      const asked = { ...here, beside: claim.recorded }
      return single(await (claim.isRecorded ? again(asked) : run(asked)), status, undefined)
    }
    return once(here.setting, { key, request: c.req.raw, value }, (claim) =>
      refused(problemLocale(c.req.raw), () => answer(claim)),
    )
  }),
})

interface Opening<Gives extends Schema> {
  readonly summary: string
  readonly gives: Gives
  /** `key`: of whoever sent one. */
  readonly show: (setting: Setting, key: Key | undefined) => Promise<v.InferOutput<Gives>>
}

/** What everybody may see; a key that is sent must be a good one. */
export const open = <Gives extends Schema>(path: string, { summary, gives, show }: Opening<Gives>): Operation => ({
  method: 'get',
  path,
  summary,
  access: 'open',
  query: spoken,
  body: undefined,
  status: 200,
  gives,
  isSingle: false,
  refuses: [],
  answer: refusing(async (c) => {
    const key = c.req.header('Authorization') === undefined ? undefined : await keyOf(c.env, c.req.raw)
    expectNoQuery(c)
    return Response.json(await show(settingOf(c.env, c.executionCtx), key), { headers: fresh })
  }),
})

export const refusing = (answer: (c: Here) => Promise<Response>) => (c: Here) =>
  refused(problemLocale(c.req.raw), () => answer(c))

const common = (c: Here, key: Key) => ({
  setting: settingOf(c.env, c.executionCtx),
  key,
  param: (name: string): string => c.req.param(name) ?? '',
  ifMatch: c.req.header('If-Match'),
})

/** A parameter that nobody knows, or that comes twice, is refused: a mistyped filter would show everything. */
const queryOf = <Query extends Schema>(schema: Query, c: Here) => {
  const sent = [...new URL(c.req.url).searchParams]
  const names = sent.map(([name]) => name)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index))
  if (twice.size > 0) {
    throw new Refused(422, 'invalid', { errors: [...twice].map((field) => ({ field, code: 'too_many' })) })
  }
  const { lang } = accept(v.object(spoken), Object.fromEntries(sent))
  return { lang, query: accept(schema, Object.fromEntries(sent.filter(([name]) => name !== 'lang'))) }
}

const nothing = v.strictObject({})

/** @throws Refused 422 when there is any parameter but the language. */
export const expectNoQuery = (c: Here): void => {
  queryOf(nothing, c)
}

const jsonOf = async (c: Here): Promise<unknown> => {
  const body = await readBody(c.req.raw)
  switch (body.type) {
    case 'refused':
      throw new Refused(body.status, body.code)
    case 'entries':
      throw new Refused(415, 'media_type')
    case 'json':
      if (isRecord(body.value)) return body.value
      throw new Refused(422, 'invalid', { errors: [{ field: 'body', code: 'wrong_type' }] })
  }
}
