import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../forms/publish.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { signCasePage } from '../../worker/questions/page-link.ts'
import { confirmed, linkOf, questionOf } from './cards.ts'
import { begin, pass, placeOf, valueOf, visit } from './place.ts'
import { formPath, intakeAnswers } from './sending.ts'

const email = 'masodik@pelda.example.org'
const day = 86_400_000
let intake = ''

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  intake = await confirmed(placeOf(), 'ngo', email, { organisationName: 'Példa <Kert>', needTitle: 'Az első kérésünk' })
})

const casePage = async (): Promise<string> => {
  const person = await valueOf(`select roles ->> 'submitter' from cases where id = ?`, intake)
  return signCasePage(env.LINK_KEYS, intake, String(person), await placeOf().setting.now())
}

const read = async (path: string): Promise<string> => {
  const response = await visit(placeOf(), path)
  expect(response.status).toBe(200)
  return response.text()
}

describe('GET /n/:network/forms/:form?from=', () => {
  it('is led to from the page of one’s own case, with who they are filled in and nothing else', async () => {
    const page = await read(`/l/${await casePage()}`)
    const path = /href="(\/n\/miskolc\/forms\/ngo\?[^"]*from=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const form = await read(path)
    expect(form).toContain('Példa &lt;Kert&gt;')
    expect(form).toContain(`value="${email}"`)
    expect(form).toContain(`value="${String(intakeAnswers('ngo')['postalCode'])}"`)
    expect(form).not.toContain('Az első kérésünk')
    expect(/<input type="checkbox"[^>]*name="privacySeen"[^>]*>/.exec(form)?.[0]).not.toContain('checked')
    expect(form).toContain('noindex')
  })

  it('keeps the link in the other language and when it is sent', async () => {
    const from = await casePage()
    const form = await read(`${formPath('ngo')}?lang=hu&from=${from}`)
    expect(form).toContain(`href="${formPath('ngo')}?lang=en&amp;from=${from}"`)
    expect(form).toContain(`action="${formPath('ngo')}?lang=hu&amp;from=${from}"`)
    const body = new URLSearchParams({ organisationName: 'Csak ennyi' })
    const again = await visit(placeOf(), `${formPath('ngo')}?from=${from}`, { method: 'POST', body })
    expect(await again.text()).toContain(`lang=en&amp;from=${from}`)
  })

  it('shows nothing of anybody to a forged link, to that of another form, and after thirty days', async () => {
    const from = await casePage()
    const other = from.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    expect(await read(`${formPath('ngo')}?from=${other}`)).not.toContain(email)
    expect(await read(`${formPath('company')}?from=${from}`)).not.toContain(email)
    expect(await read(`${formPath('ngo')}?from=`)).not.toContain(email)
    await pass(31 * day)
    expect(await read(`${formPath('ngo')}?from=${from}`)).not.toContain(email)
    await pass(-31 * day)
  })
})

describe('answers', () => {
  it('are shown with the version of the form that they were given to', async () => {
    const { version: _, ...today } = await publish(ngo)
    const { problem: problemField, ...need } = ngo.sections.need
    const older = {
      ...today,
      version: '0123456789ab',
      sections: { ...today.sections, need: { ...need, trouble: problemField } },
      words: {
        ...today.words,
        hu: { ...today.words.hu, fields: { ...today.words.hu.fields, trouble: { label: 'Mi a baj?' } } },
      },
    }
    await env.DB.batch([
      env.DB.prepare('insert into form_versions (form, version, published, published_at) values (?, ?, ?, 1)').bind(
        'ngo',
        older.version,
        JSON.stringify(older),
      ),
      env.DB.prepare(
        `update submissions set form_version = ?,
           answers = json_set(json_remove(answers, '$.problem'), '$.trouble', 'Beázik a tető.') where case_id = ?`,
      ).bind(older.version, intake),
    ])
    const question = await read(await linkOf(await questionOf(intake, 'triage')))
    const own = await read(`/l/${await casePage()}`)
    for (const page of [question, own]) {
      expect(page).toContain('Mi a baj?')
      expect(page).toContain('Beázik a tető.')
    }
  })
})
