import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { networkAnswers, networkQuestions } from '../../worker/dev/network-answers.ts'
import { networkRows } from '../../worker/dev/network-rows.ts'
import { networkSql } from '../../worker/dev/network-sql.ts'
import { root } from '../../worker/dev/project.ts'

const typed = {
  slug: 'eger',
  'name-hu': "Egri O'Brunch; DROP TABLE people; --",
  'name-en': 'Eger Brunch',
  controller: 'Egri Egyesület, Eger',
  'notice-url': 'https://example.org/adatkezeles',
  phone: '+36 36 123 456',
  sender: 'brunch@example.org',
  'time-zone': 'Europe/Budapest',
  languages: 'hu, en',
  coordinators: 'Kis Éva Mária <Eva+brunch@Example.org>, Nagy Pál <pal@example.org>',
}

const migrated = (): DatabaseSync => {
  const database = new DatabaseSync(':memory:')
  const folder = join(root, 'schema/migrations')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql')))
    database.exec(readFileSync(join(folder, file), 'utf8'))
  return database
}

const ids = () => {
  let last = 0
  return (): string => {
    last += 1
    return `id${last}`
  }
}

describe('npm run network -- add', () => {
  it('stores the network, its coordinators in order and only the hash of the key', () => {
    const database = migrated()
    database.exec(networkSql(networkRows(v.parse(networkAnswers, typed), 'abc', 1000, ids())))

    expect(database.prepare('select slug, name_hu, languages, time_zone from networks').all()).toEqual([
      { slug: 'eger', name_hu: typed['name-hu'], languages: 'hu,en', time_zone: 'Europe/Budapest' },
    ])
    expect(
      database
        .prepare(
          'select rank, family_name, given_name, email, email_key, confirmed_at from staff join people on id = person_id order by rank',
        )
        .all(),
    ).toEqual([
      {
        rank: 0,
        family_name: 'Kis',
        given_name: 'Éva Mária',
        email: 'Eva+brunch@Example.org',
        email_key: 'eva+brunch@example.org',
        confirmed_at: 1000,
      },
      {
        rank: 1,
        family_name: 'Nagy',
        given_name: 'Pál',
        email: 'pal@example.org',
        email_key: 'pal@example.org',
        confirmed_at: 1000,
      },
    ])
    expect(database.prepare('select hash, can_write from api_keys').all()).toEqual([{ hash: 'abc', can_write: 1 }])
  })

  it.each([
    ['slug', 'Eger!'],
    ['notice-url', 'http://example.org'],
    ['phone', '36 123'],
    ['sender', 'brunch'],
    ['time-zone', 'Europe/Eger'],
    ['languages', 'de'],
    ['coordinators', 'Kis Éva'],
    ['coordinators', 'Kis Éva <eva>'],
    ['controller', undefined],
  ])('refuses %s %s with a reason', (flag, answer) => {
    expect(networkQuestions.find((question) => question.flag === flag)?.doubt(answer)).toEqual(expect.any(String))
  })

  it('puts the family name last where the network’s own language does', () => {
    const { people } = networkRows(
      v.parse(networkAnswers, { ...typed, languages: 'en', coordinators: 'Mary Ann Smith <m@example.org>' }),
      'abc',
      1000,
      ids(),
    )
    expect(people[0]).toMatchObject({ familyName: 'Smith', givenName: 'Mary Ann', locale: 'en' })
  })
})
