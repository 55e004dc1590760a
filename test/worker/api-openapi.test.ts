import { beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { operations } from '../../worker/api/operations.ts'
import { meets } from '../forms/json-schema-judge.ts'
import { get } from './api-call.ts'
import { begin, placeOf } from './place.ts'

const node = v.record(v.string(), v.unknown())
const operation = v.object({
  summary: v.string(),
  operationId: v.string(),
  parameters: v.array(
    v.object({ name: v.string(), in: v.picklist(['path', 'query', 'header']), required: v.boolean(), schema: node }),
  ),
  requestBody: v.optional(v.object({ required: v.literal(true), content: node })),
  responses: v.record(
    v.pipe(v.string(), v.regex(/^[1-5]\d\d$/)),
    v.object({ description: v.string(), headers: v.optional(node), content: node }),
  ),
})

/** As much of OpenAPI 3.1 as the document uses; what it does not know is refused. */
const document = v.strictObject({
  openapi: v.literal('3.1.0'),
  info: v.object({ title: v.string(), version: v.string() }),
  servers: v.array(v.object({ url: v.pipe(v.string(), v.url()) })),
  security: v.array(node),
  paths: v.record(v.pipe(v.string(), v.startsWith('/')), v.record(v.picklist(['get', 'post']), operation)),
  components: v.object({ securitySchemes: node, schemas: v.record(v.string(), node) }),
})

const place = placeOf()
let shown: v.InferOutput<typeof document>
let raw: unknown

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  raw = (await get(place, '/openapi.json', { key: '' })).body
  shown = v.parse(document, raw)
})

const everyNode = (value: unknown): Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : [Object.fromEntries(Object.entries(value))]
  return [...own, ...Object.values(value).flatMap(everyNode)]
}

/** What stands beside a schema as its default or its examples. */
const samplesOf = ({ default: fallback, example, examples }: Readonly<Record<string, unknown>>): unknown[] => [
  ...[fallback, example].filter((value) => value !== undefined),
  ...(Array.isArray(examples) ? examples : []),
]

const everyOperation = () =>
  Object.entries(shown.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ name: `${method} ${path}`, ...one })),
  )

describe('GET /openapi.json', () => {
  it('gives defaults and examples that meet their own schemas', () => {
    const sampled = everyNode(raw).filter((one) => samplesOf(one).length > 0)
    expect(sampled.length).toBeGreaterThan(5)
    for (const { default: fallback, example, examples, ...schema } of sampled) {
      for (const sample of samplesOf({ default: fallback, example, examples }))
        expect(meets(schema, sample), JSON.stringify([schema, sample])).toBe(true)
    }
  })

  it('has bounds of the kind that is bounded, and options of their type', () => {
    for (const one of everyNode(raw)) {
      for (const bound of ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'])
        expect(['number', 'undefined'], JSON.stringify(one)).toContain(typeof one[bound])
      if (Array.isArray(one['enum'])) expect(new Set(one['enum']).size).toBe(one['enum'].length)
    }
  })

  it('tells of everything that every operation may answer', () => {
    for (const { name, responses } of everyOperation()) {
      expect(Object.keys(responses), name).toEqual(expect.arrayContaining(['401', '422', '500', '503']))
      if ('201' in responses) expect(Object.keys(responses['201']?.headers ?? {}), name).toContain('Location')
    }
    expect(shown.components.schemas['Problem']).toMatchObject({
      properties: {
        outcome: {
          properties: { choice: {}, answeredAt: {}, answeredBy: {}, closedAt: {}, closedBecause: {} },
        },
      },
      required: ['type', 'title', 'status', 'code'],
    })
  })

  it('takes the language of its words at every address', () => {
    for (const { name, parameters } of everyOperation())
      expect(parameters, name).toContainEqual(
        expect.objectContaining({ name: 'lang', in: 'query', schema: expect.objectContaining({ enum: ['hu', 'en'] }) }),
      )
  })

  it('describes every operation', () => {
    const described = Object.entries(shown.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    const all = operations.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(described.toSorted()).toEqual(all.toSorted())
  })

  it('points nowhere but into itself, and names each operation once', () => {
    const refs = new Set(everyNode(raw).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : [])))
    expect(refs.size).toBeGreaterThan(8)
    for (const ref of refs)
      expect(Object.keys(shown.components.schemas)).toContain(ref.replace('#/components/schemas/', ''))
    const names = Object.values(shown.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives every parameter of an address, and every refusal as a problem', () => {
    for (const [path, methods] of Object.entries(shown.paths)) {
      for (const { parameters, responses } of Object.values(methods)) {
        const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`)
        expect(path.match(/\{\w+\}/g) ?? []).toEqual(inPath)
        for (const [status, { content }] of Object.entries(responses)) {
          expect(Object.keys(content)).toEqual([Number(status) < 400 ? 'application/json' : 'application/problem+json'])
        }
      }
    }
  })

  it('says what leaves, not what is stored', () => {
    expect(shown.components.schemas['Case']).toMatchObject({
      properties: {
        openedAt: { type: 'string', format: 'date-time' },
        questions: { items: { $ref: '#/components/schemas/Question' } },
      },
      required: expect.arrayContaining(['id', 'version', 'questions']),
    })
    const { parameters } = v.parse(operation, shown.paths['/cases']?.['get'])
    expect(parameters.find(({ name }) => name === 'limit')?.schema).toMatchObject({ minimum: 1, maximum: 100 })
    expect(parameters.find(({ name }) => name === 'process')?.schema).toMatchObject({
      enum: ['intake', 'need', 'offer', 'introduction', 'project'],
    })
  })
})
