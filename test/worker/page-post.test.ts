import { beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '../../worker/intake/forms.ts'
import { begin, placeOf, valueOf, visit } from './place.ts'
import { entriesOf, formPath, intakeAnswers, post } from './sending.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

const email = 'lap@pelda.example.org'
const name = 'Példa Közösségi Kert Egyesület'
const entries = (others: Readonly<Record<string, unknown>> = {}) =>
  entriesOf(intakeForm('ngo').form, intakeAnswers('ngo', { email, organisationName: name, ...others }))

const send = (body: BodyInit, type?: string): Promise<Response> =>
  visit(placeOf(), formPath('ngo'), {
    method: 'POST',
    body,
    ...(type !== undefined && { headers: { 'Content-Type': type } }),
  })

const stored = (): Promise<unknown> => valueOf('select count(*) from submissions')

/** What stands in the summary before the form. */
const summaryOf = (page: string): string => /<div class="notice error"[\s\S]*?<\/div>/.exec(page)?.[0] ?? ''

const latin2: Readonly<Record<string, number>> = { é: 0xe9, ö: 0xf6, ü: 0xfc, ő: 0xf5, á: 0xe1 }
const bytesOf = (text: string): number[] => Array.from(text, (letter) => latin2[letter] ?? letter.charCodeAt(0))
const percent = (text: string): string =>
  bytesOf(text)
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('')

const withoutName = (): (readonly [string, string])[] => entries().filter(([field]) => field !== 'organisationName')

const multipart = (value: Uint8Array): Uint8Array => {
  const text = new TextEncoder()
  const part = (field: string): string => `--x\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n`
  const others = withoutName().map(([field, typed]) => `${part(field)}${typed}\r\n`)
  const pieces = [text.encode(others.join('') + part('organisationName')), value, text.encode('\r\n--x--\r\n')]
  return new Uint8Array(pieces.flatMap((piece) => [...piece]))
}

describe('a page in another encoding than UTF-8', () => {
  const ways = {
    'with percent signs': () =>
      send(
        `${new URLSearchParams(withoutName().map(([field, typed]) => [field, typed]))}&organisationName=${percent(name)}`,
        'application/x-www-form-urlencoded',
      ),
    'in parts': () => send(multipart(new Uint8Array(bytesOf(name))), 'multipart/form-data; boundary=x'),
  } as const

  it.each(Object.entries(ways))('%s is refused by the name of its field, with everything kept', async (_, sent) => {
    const before = await stored()
    const response = await sent()
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(summaryOf(page)).toContain('Kérjük, írja be újra')
    expect(summaryOf(page)).toContain('#ngo-organisationName')
    expect(page).toContain(email)
    expect(page).toContain('value="P\ufffdlda')
    expect(await stored()).toBe(before)
  })

  it('in its raw bytes cannot be read at all', async () => {
    const body = new Uint8Array([...new TextEncoder().encode('organisationName='), ...bytesOf(name)])
    const response = await send(body, 'application/x-www-form-urlencoded')
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('<title>Nem tudjuk elolvasni')
  })

  it('is taken when it is UTF-8, and a percent sign that means nothing is itself', async () => {
    const typed = new URLSearchParams(withoutName().map(([field, value]) => [field, value]))
    const response = await send(`${typed}&organisationName=Mint%ZZ%+K%C3%B6r`, 'application/x-www-form-urlencoded')
    expect(response.status).toBe(303)
    expect(await valueOf('select name from organisations order by id desc')).toBe('Mint%ZZ% Kör')
    expect((await send(multipart(new TextEncoder().encode(name)), 'multipart/form-data; boundary=x')).status).toBe(303)
    expect(await valueOf('select name from organisations order by id desc')).toBe(name)
  })

  it('is refused in JSON too', async () => {
    const response = await post(placeOf(), formPath('ngo'), {
      answers: intakeAnswers('ngo', { email, organisationName: 'P\ufffdlda' }),
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      errors: [{ field: 'organisationName', code: 'invalid_characters' }],
    })
  })
})

describe('what another website adds to a page', () => {
  it('is left out, whatever its name', async () => {
    const added = ['utm_source', '_wpnonce', 'foo', 'contactName.x', 'email.x', 'g-recaptcha-response', '']
    const body = new URLSearchParams(
      [...entries(), ...added.map((field) => [field, 'y'])].map(([f = '', w = '']) => [f, w]),
    )
    expect((await send(body)).status).toBe(303)
    const answers = String(await valueOf('select answers from submissions order by id desc limit 1'))
    expect(answers).toContain(name)
    expect(added.filter((field) => field !== '' && answers.includes(field))).toEqual([])
  })
})

describe('a file', () => {
  const withFile = (field: string, file: File): FormData => {
    const body = new FormData()
    for (const [known, typed] of entries()) if (known !== field) body.append(known, typed)
    body.append(field, file)
    return body
  }
  const flyer = (): File => new File(['%PDF'], 'szorolap.pdf', { type: 'application/pdf' })

  it.each([
    ['problem', '#ngo-problem'],
    ['organisationName', '#ngo-organisationName'],
    ['attachment', '#ngo-fields'],
  ])('under %s is refused in the summary by its name, with everything kept', async (field, target) => {
    const before = await stored()
    const response = await send(withFile(field, flyer()))
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(summaryOf(page)).toContain('Fájlt itt nem tudunk fogadni')
    expect(summaryOf(page)).toContain(`href="${target}"`)
    if (field === 'attachment') expect(summaryOf(page)).toContain('attachment')
    expect(page).toContain(email)
    expect(await stored()).toBe(before)
  })

  it('that nobody has chosen is none', async () => {
    expect((await send(withFile('attachment', new File([], '')))).status).toBe(303)
  })
})
