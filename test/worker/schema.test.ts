import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../forms/publish.ts'
import { intakeForm } from '../../worker/intake/forms.ts'
import { meets } from '../forms/json-schema-judge.ts'
import { begin, placeOf, valueOf, visit } from './place.ts'
import { formPath, post } from './sending.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const schema = v.looseObject({
  $id: v.string(),
  title: v.string(),
  examples: v.array(v.record(v.string(), v.unknown())),
  properties: v.record(v.string(), v.looseObject({ title: v.string(), description: v.optional(v.string()) })),
})

const read = async (form: string, query = '') => {
  const response = await visit(placeOf(), `${formPath(form)}/schema.json${query}`)
  expect(response.status).toBe(200)
  return { response, schema: v.parse(schema, await response.json()) }
}

describe.each(['ngo', 'company'])('GET /n/:network/forms/%s/schema.json', (form) => {
  it('is a JSON Schema that anybody’s page may fetch, and names form and version', async () => {
    const { response, schema: described } = await read(form)
    const { version } = await publish(intakeForm(form).form)
    expect(response.headers.get('Content-Type')).toBe('application/schema+json')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(described.$id).toBe(`http://localhost${formPath(form)}/${version}`)
    expect(described['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
  })

  it('speaks the language asked for, else the network’s', async () => {
    const [own, hu, en] = await Promise.all(['', '?lang=hu', '?lang=en'].map((query) => read(form, query)))
    expect(own?.schema).toEqual(hu?.schema)
    expect(en?.schema.title).not.toBe(hu?.schema.title)
    expect(Object.keys(en?.schema.properties ?? {})).toEqual(Object.keys(hu?.schema.properties ?? {}))
  })

  it('has consents as they are read, with this network’s controller and notice', async () => {
    const { schema: described } = await read(form)
    const texts = JSON.stringify(described)
    expect(texts).not.toMatch(/\{(?:notice|controller)\}/)
    const [controller, notice] = await Promise.all(
      ['controller', 'notice_url'].map((column) => valueOf(`select ${column} from networks where slug = 'miskolc'`)),
    )
    expect(texts).toContain(String(controller))
    expect(texts).toContain(String(notice))
  })

  it.each(['hu', 'en'])('has examples in %s that the form takes', async (lang) => {
    const { schema: described } = await read(form, `?lang=${lang}`)
    for (const answers of described.examples) {
      expect(meets(described, answers)).toBe(true)
      expect((await post(placeOf(), `${formPath(form)}?lang=${lang}`, { answers })).status).toBe(201)
    }
    expect(described.examples.length).toBeGreaterThan(0)
  })
})

describe('schema.json', () => {
  it('is nowhere where there is no form or no network', async () => {
    for (const path of ['/n/miskolc/forms/nothing', '/n/nowhere/forms/ngo']) {
      const response = await visit(placeOf(), `${path}/schema.json`)
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    }
  })

  it('names the address of the deployment, not that of the request', async () => {
    const place = placeOf({ vars: { BASE_URL: 'https://kapocs.example.org' } })
    const response = await visit(place, `${formPath('ngo')}/schema.json`, { headers: { Host: 'evil.example' } })
    expect(v.parse(schema, await response.json()).$id).toMatch(/^https:\/\/kapocs\.example\.org\//)
    expect(env.BASE_URL).toBe('http://localhost')
  })
})
