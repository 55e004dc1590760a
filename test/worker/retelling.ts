import { env } from 'cloudflare:workers'
import { networks, staff } from '../../schema/networks.ts'
import { organisations, people } from '../../schema/people.ts'
import { submissions } from '../../schema/submissions.ts'
import { database } from '../../worker/networks/store.ts'
import { addressOf } from '../../worker/people/email-key.ts'
import type { Step } from '../../worker/process/step.ts'
import { lowered } from '../../worker/process/touch.ts'
import { conflictOf, statementsOf } from '../../worker/process/write.ts'
import type { Entry } from '../process/journal.ts'
import type { World } from '../process/world.ts'

const personOf = (networkId: string, id: string, email: string) => ({
  id,
  networkId,
  ...addressOf(email),
  familyName: 'Teszt',
  givenName: id,
  locale: 'hu' as const,
  createdAt: 1,
})

const houseOf = (networkId: string, id: string) =>
  ({ id, networkId, side: 'ngo', name: id, openRequests: 1, createdAt: 1 }) as const

const emailOf = (personId: string): string => `${personId.replaceAll(' ', '.')}@pelda.example.org`

/** The network of a world, with its staff. */
export const establish = async ({ networkId, zone, settling, firstSide, staff: team }: World): Promise<void> => {
  const db = database(env)
  await db.batch([
    db.insert(networks).values({
      id: networkId,
      slug: networkId,
      nameHu: networkId,
      nameEn: networkId,
      controller: networkId,
      noticeUrl: 'https://example.org/notice',
      phone: '+36 46 123 456',
      sender: 'kapocs@example.org',
      timeZone: zone,
      languages: 'hu,en',
      firstSide,
      settling,
      createdAt: 1,
    }),
    db.insert(people).values(team.map((id) => ({ ...personOf(networkId, id, emailOf(id)), confirmedAt: 1 }))),
    db.insert(staff).values(team.map((personId, rank) => ({ networkId, rank, personId }))),
  ])
}

export type Happening = Exclude<Entry, { type: 'read' | 'written' }>
type Submitted = Extract<Entry, { type: 'submitted' }>

const submit = async ({ networkId, known }: World, { caseId, submission, house }: Submitted): Promise<void> => {
  const { form, person, submissionId = '', source = 'web', state } = submission
  const isProven = state === 'triage' && source === 'web' && !known.has(person)
  const place = { settlement: 'Miskolc', postalCode: '3530' }
  const answers =
    form === 'ngo'
      ? { needType: 'website', needTitle: 'Honlap', ...place }
      : { offerType: 'website', offerTitle: 'Honlap', ...place }
  const db = database(env)
  await db.batch([
    db.insert(organisations).values(houseOf(networkId, house)),
    db.insert(people).values({
      ...personOf(networkId, person, emailOf(person)),
      organisationId: house,
      ...(isProven && { confirmedAt: 1 }),
    }),
    db.insert(submissions).values({
      id: submissionId,
      networkId,
      clientId: submissionId,
      contentHash: '',
      form,
      formVersion: '',
      locale: 'hu',
      source,
      answers,
      personId: person,
      organisationId: house,
      caseId,
      reference: submissionId,
      receivedAt: 1,
    }),
  ])
}

/** What people fill in is not part of those histories: their cards and addresses stay as they were. */
const onlyProcess = (step: Step): Step => ({
  ...step,
  written: step.written.filter(({ type }) => type !== 'address.changed' && type !== 'card.changed'),
  opened: step.opened.map(onlyProcess),
})

/** @returns whether it was taken. */
export const write = async ({ step, letterIds }: Extract<Entry, { type: 'written' }>): Promise<boolean> => {
  const ids = [...letterIds]
  const statements = await statementsOf(env.DB, [onlyProcess(step)], () => ids.shift() ?? crypto.randomUUID())
  try {
    const results = await env.DB.batch(statements)
    return step.events.length > 0 || results.some(({ meta }) => meta.changes > 0)
  } catch (error) {
    if (conflictOf(error) === undefined) throw error
    return false
  }
}

/** What has happened in a world happens in the database; reading and writing are for whoever compares the two. */
export const happen = async (world: World, entry: Happening): Promise<void> => {
  switch (entry.type) {
    case 'submitted':
      return submit(world, entry)
    case 'known': {
      const { twinId, house, personId } = entry
      const db = database(env)
      await db.batch([
        db.insert(organisations).values(houseOf(world.networkId, house)),
        db.insert(people).values({
          ...personOf(world.networkId, twinId, emailOf(personId)),
          organisationId: house,
          confirmedAt: 1,
        }),
      ])
      return
    }
    case 'colleague': {
      const { personId, house } = entry
      const colleague = { ...personOf(world.networkId, personId, emailOf(personId)), organisationId: house }
      await database(env).insert(people).values(colleague)
      return
    }
    case 'letter': {
      const { id, state, nextAt, sentAt } = entry.row
      const because = state === 'dropped' ? (entry.isLost ? 'blocked' : 'answered') : null
      await env.DB.prepare('update letters set state = ?, next_at = ?, sent_at = ?, because = ? where id = ?')
        .bind(state, nextAt, sentAt, because, id)
        .run()
      return
    }
    case 'woken':
      await env.DB.prepare(`update cases set due_at = ${lowered('?1')} where id = ?2`)
        .bind(entry.at, entry.caseId)
        .run()
  }
}
