import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { isRecord } from '../../forms/json.ts'
import { card } from './cards.ts'
import { caseSchema, question } from './case-schema.ts'
import { event } from './events.ts'
import { introduction } from './introductions.ts'
import { letter } from './letters.ts'
import type { ProblemCode } from '../problem-words.ts'
import type { Operation } from './operation.ts'
import { problemSchema } from './problems.ts'
import { project, projectSummary } from './projects.ts'
import { submission } from './submissions.ts'

/** Shapes that more than one operation gives, by the name they have in the document. */
const definitions = {
  Submission: submission,
  Case: caseSchema,
  Question: question,
  Event: event,
  Card: card,
  Introduction: introduction,
  Project: project,
  ProjectSummary: projectSummary,
  Letter: letter,
  Problem: problemSchema,
}

/** What leaves is described, not what is stored; a check that JSON Schema does not know is left out. */
const config: ConversionConfig = {
  typeMode: 'output',
  errorMode: 'ignore',
  target: 'draft-2020-12',
  definitions,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
}

const schemaOf = (schema: v.GenericSchema<unknown, unknown>) => {
  const { $schema: _dialect, $defs: _definitions, ...own } = toJsonSchema(schema, config)
  return own
}

/** OpenAPI 3.1 of the operations, made from the schemas that check what comes and shape what goes. */
export const openapiOf = (operations: readonly Operation[], baseUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Kapocs',
    version: '1',
    description:
      'Everything of one network, by its key. Lists are newest first and go on with `cursor`; instants are RFC 3339 UTC; refusals are RFC 9457 problems.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: `${baseUrl}/api/v1` }],
  security: [{ key: [] }],
  paths: pathsOf(operations),
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    schemas: toJsonSchemaDefs(definitions, { ...config }),
  },
})

const pathsOf = (operations: readonly Operation[]) => {
  const paths = Map.groupBy(operations, ({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
  return Object.fromEntries(
    [...paths].map(([path, here]) => [path, Object.fromEntries(here.map((one) => [one.method, described(one, path)]))]),
  )
}

const described = (operation: Operation, path: string) => ({
  summary: operation.summary,
  operationId: `${operation.method}${path.replaceAll(/[^a-z]+([a-z]?)/gi, (_, letter: string) => letter.toUpperCase())}`,
  ...(operation.access === 'open' && { security: [{}, { key: [] }] }),
  parameters: [...pathParameters(path), ...queryParameters(operation), ...headerParameters(operation)],
  ...(operation.body && {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(operation.body) } } },
  }),
  responses: {
    [operation.status]: {
      description: operation.status === 201 ? 'Made' : 'As asked',
      ...headersOf(operation),
      content: { 'application/json': { schema: schemaOf(operation.gives) } },
    },
    ...refusalsOf(operation),
  },
})

const headersOf = ({ isSingle, access, status }: Operation) => {
  const text = (description: string) => ({ description, schema: { type: 'string' } })
  const headers = {
    ...(isSingle && { ETag: text('What `If-Match` may ask for') }),
    ...(status === 201 && { Location: text('Address of what was made') }),
    ...(access === 'write' && { 'Idempotency-Replayed': text('`true` where an earlier answer is given again') }),
  }
  return Object.keys(headers).length > 0 && { headers }
}

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

const queryParameters = ({ query }: Operation) =>
  Object.entries(query).map(([name, schema]) => ({
    name,
    in: 'query',
    required: schema.type !== 'optional',
    schema: parameterOf(name, schema),
  }))

/** A default is declared as it would be sent, `'25'`; the document says what is read from it. */
const parameterOf = (name: string, schema: v.GenericSchema<unknown, unknown>) => {
  const described = schemaOf(v.object({ [name]: schema })).properties?.[name]
  const read = v.safeParse(schema, undefined)
  return isRecord(described) && read.success && read.output !== undefined
    ? { ...described, default: read.output }
    : described
}

const headerParameters = ({ isSingle, access }: Operation) => [
  ...(isSingle ? [header('If-Match', 'The ETag that the resource must still have')] : []),
  ...(access === 'write'
    ? [
        header(
          'Idempotency-Key',
          'A repeated request gets the first answer, for a day; what was refused with 409 or 412 is tried again',
        ),
      ]
    : []),
]

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', maxLength: 255 },
})

const always: Operation['refuses'] = [
  [401, 'unauthorized'],
  [422, 'invalid'],
  [500, 'failed'],
  [503, 'not_configured'],
]
const ofSingles: Operation['refuses'] = [[412, 'precondition_failed']]
const ofWrites: Operation['refuses'] = [
  [400, 'malformed'],
  [403, 'forbidden'],
  [409, 'idempotency_in_progress'],
  [413, 'too_large'],
  [415, 'media_type'],
  [422, 'idempotency_key_reused'],
]

const refusalsOf = ({ refuses, isSingle, access }: Operation) => {
  const all = [...always, ...refuses, ...(isSingle ? ofSingles : []), ...(access === 'write' ? ofWrites : [])]
  const byStatus = Map.groupBy(all, ([status]) => status)
  return Object.fromEntries([...byStatus].map(([status, some]) => [status, refusal(some.map(([, code]) => code))]))
}

const refusal = (codes: readonly ProblemCode[]) => ({
  description: codes.join(', '),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
