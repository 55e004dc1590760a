import { sha256 } from '../../forms/hash.ts'
import { apiKeys, networks, staff } from '../../schema/networks.ts'
import { people } from '../../schema/people.ts'
import { database } from '../networks/store.ts'
import { addressOf } from '../people/email-key.ts'

const KEY = 'kapocs-dev'
const SETTLING = 600_000
const FOUNDED = Date.UTC(2026, 0, 1)

/** Coordinators that do not exist, so that a newcomer has somebody to be. */
const coordinators = [
  { id: 'demokoordinator', email: 'koordinator@example.org', familyName: 'Minta', givenName: 'Katalin' },
  { id: 'demohelyettes', email: 'helyettes@example.org', familyName: 'Próba', givenName: 'Gábor' },
] as const

let isThere = false

/** The network `miskolc`, once a state folder. */
export const ensureDemoNetwork = async (env: Env): Promise<void> => {
  if (isThere) return
  const db = database(env)
  const common = { networkId: 'demo-miskolc', createdAt: FOUNDED }
  await db.batch([
    db
      .insert(networks)
      .values({
        id: common.networkId,
        slug: 'miskolc',
        nameHu: 'Miskolci Kapocs (bemutató)',
        nameEn: 'Kapocs Miskolc (demo)',
        controller: 'Bemutató Egyesület, 3525 Miskolc, Példa utca 1.',
        noticeUrl: `${env.BASE_URL}/dev/notice`,
        phone: '+36 46 123 456',
        sender: 'kapocs@example.org',
        timeZone: 'Europe/Budapest',
        languages: 'hu,en',
        firstSide: 'company',
        settling: SETTLING,
        createdAt: FOUNDED,
      })
      .onConflictDoNothing(),
    db
      .insert(people)
      .values(
        coordinators.map((person) => ({
          ...common,
          ...person,
          ...addressOf(person.email),
          phone: '+3646123456',
          locale: 'hu' as const,
          confirmedAt: FOUNDED,
        })),
      )
      .onConflictDoNothing(),
    db
      .insert(staff)
      .values(coordinators.map(({ id }, rank) => ({ networkId: common.networkId, rank, personId: id })))
      .onConflictDoNothing(),
    db
      .insert(apiKeys)
      .values({ ...common, hash: await sha256(KEY), name: 'demo', canWrite: true })
      .onConflictDoNothing(),
  ])
  isThere = true
}
