import { beforeAll, describe, expect, it } from 'vitest'
import { isRecord } from '../../forms/json.ts'
import { type Mail, mailTo, newest } from './mail.ts'
import { begin, rowsOf, valueOf } from './place.ts'
import { intakeAnswers } from './sending.ts'
import { beginStory, company, coordinator, ngo, tellCards, tellMeeting } from './story.ts'

const story = beginStory('ticker')
let mails: readonly Mail[] = []

beforeAll(async () => {
  await begin('2027-03-02T09:00:00+01:00')
  await tellCards(story)
  await tellMeeting(story)
  mails = [...(await mailTo(ngo)), ...(await mailTo(company)), ...(await mailTo(coordinator))]
}, 60_000)

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d@.+]{4,}/gu) ?? []

const shown = (html: string): string =>
  html
    .replaceAll(/<(style|title)[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('a letter', () => {
  it('says the same in text and in HTML, with the same links', () => {
    expect(mails.length).toBeGreaterThan(20)
    for (const { text, html, links, letter } of mails) {
      const plain = text.replaceAll(/https?:\/\/\S+/g, ' ')
      const said = new Set(wordsIn(shown(html)))
      expect(
        wordsIn(plain).filter((word) => !said.has(word)),
        letter,
      ).toEqual([])
      for (const link of links) expect(html, letter).toContain(link.replaceAll('&', '&amp;'))
    }
  })

  it('has a subject without a name, an address or what somebody typed', () => {
    const typed = [
      ...Object.values(intakeAnswers('ngo')),
      ...Object.values(intakeAnswers('company')),
      'Új honlap',
      ngo,
      company,
    ]
      .flatMap((value): unknown[] => (isRecord(value) ? Object.values(value) : [value]))
      .filter((value) => typeof value === 'string')
      .filter((value) => value.length > 3)
    for (const { subject } of mails) {
      expect(subject).toMatch(/ \[[2-9CDFGHJKMNPQRTVWXY]{6}\]$/)
      expect(typed.filter((value) => subject.includes(value))).toEqual([])
    }
  })

  it('gives no address twice, and leads from a choice straight to where it is pressed', () => {
    for (const { text, letter, links } of mails) {
      const addresses = text.match(/https?:\/\/\S+/g) ?? []
      expect(new Set(addresses).size, letter).toBe(addresses.length)
      for (const link of links) expect(link.endsWith('#choices'), link).toBe(/\?choice=\w+(?!.*&)/.test(link))
    }
  })

  it('to the staff ends with the page of the case, and with one more link for what was told or brought to her', async () => {
    for (const { links, letter } of await mailTo(coordinator)) {
      const paths = links.map((url) => new URL(url).pathname)
      expect(
        paths.filter((path) => path.startsWith('/l/b')),
        letter,
      ).toHaveLength(1)
      expect(paths.at(-1)).toMatch(/^\/l\/b/)
      expect(paths.at(-2)).toMatch(/^\/l\/c/)
    }
  })

  it('says that no human wrote it, and has an id of its own', () => {
    expect(mails.every(({ headers }) => headers['Auto-Submitted'] === 'auto-generated')).toBe(true)
    expect(new Set(mails.map(({ headers }) => headers['Message-ID'])).size).toBe(mails.length)
  })

  it('stands in one thread with the others of its case to the same person', async () => {
    for (const reader of [ngo, company, coordinator]) {
      const threads = new Map<string, Mail[]>()
      for (const mail of await mailTo(reader)) {
        const caseId = await valueOf(
          'select l.case_id from letters l join mailbox m on m.letter_id = l.id where m.id = ?',
          mail.id,
        )
        const root = mail.headers['References']?.split(' ')[0] ?? ''
        expect(root).toMatch(new RegExp(`^<case.${String(caseId)}@`))
        threads.set(root, [...(threads.get(root) ?? []), mail])
      }
      for (const thread of threads.values()) {
        thread.forEach(({ headers }, index) => {
          const before = thread.slice(Math.max(0, index - 5), index).map((mail) => mail.headers['Message-ID'])
          expect(headers['References']?.split(' ').slice(1)).toEqual(before)
        })
      }
    }
  })
})

describe('Reply-To', () => {
  it('is the coordinator until both have said yes, then the other party; she answers nobody', async () => {
    const connectedAt = Number(
      await valueOf(`select entered ->> 'connected' from cases where process = 'introduction'`),
    )
    const released = new Set(
      (await rowsOf('select id from mailbox where sent_at >= ?', connectedAt)).map(({ id }) => id),
    )
    for (const [reader, other] of [
      [ngo, company],
      [company, ngo],
    ] as const) {
      for (const { id, headers, letter } of await mailTo(reader)) {
        expect(headers['Reply-To'], letter).toBe(released.has(id) ? other : coordinator)
      }
    }
    for (const { headers } of await mailTo(coordinator)) expect(headers['Reply-To']).toBeUndefined()
  })

  it('and every word of the other party come with the release, not before', async () => {
    const release = (await newest(ngo, 'contacts')).id
    expect((await newest(ngo, 'contacts')).text).toContain(company)
    for (const mail of await mailTo(ngo)) if (mail.id < release) expect(JSON.stringify(mail)).not.toContain(company)
    const other = (await newest(company, 'contacts')).id
    for (const mail of await mailTo(company)) if (mail.id < other) expect(JSON.stringify(mail)).not.toContain(ngo)
  })
})
