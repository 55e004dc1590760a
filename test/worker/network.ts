import { env } from 'cloudflare:workers'
import { networks, staff } from '../../schema/networks.ts'
import { people } from '../../schema/people.ts'
import { database } from '../../worker/networks/store.ts'
import { addressOf } from '../../worker/people/email-key.ts'

/** A second network with a coordinator and her deputy, who are nobody in the first. */
export const insertNetwork = async (slug: string): Promise<void> => {
  const db = database(env)
  const coordinators = ['lead', 'deputy'].map((name) => ({
    id: `${slug}${name}`,
    networkId: slug,
    ...addressOf(`${name}@${slug}.example.org`),
    familyName: 'Másik',
    givenName: name,
    locale: 'hu' as const,
    confirmedAt: 1,
    createdAt: 1,
  }))
  await db.batch([
    db.insert(networks).values({
      id: slug,
      slug,
      nameHu: slug,
      nameEn: slug,
      controller: slug,
      noticeUrl: 'https://example.org/notice',
      phone: '+36 52 123 456',
      sender: `kapocs@${slug}.example.org`,
      timeZone: 'Europe/Budapest',
      languages: 'hu,en',
      firstSide: 'ngo',
      settling: 600_000,
      createdAt: 1,
    }),
    db.insert(people).values(coordinators),
    db.insert(staff).values(coordinators.map(({ id }, rank) => ({ networkId: slug, rank, personId: id }))),
  ])
}
