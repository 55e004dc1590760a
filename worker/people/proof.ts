import type { Instant } from '../process/calendar.ts'
import { addressOf } from './email-key.ts'

/** A pressed link has shown that the address is theirs, or somebody's who is known to be the same. */
export const isProven = ({ confirmedAt, joinedTo }: Provable): boolean => confirmedAt !== null || joinedTo !== null

interface Provable {
  readonly confirmedAt: Instant | null
  readonly joinedTo: string | null
}

/** The confirmed person who has an address already; both arguments are SQL. */
const twinOf = (person: string, key: string): string => `
  select k.id from people p
  join people k on k.network_id = p.network_id and k.email_key = ${key} and k.confirmed_at is not null
  where p.id = ${person} and k.id <> p.id and ${key} <> ''`

/** Nobody is silenced whose mailbox has answered. */
export const unblocked = (db: D1Database, personId: string): D1PreparedStatement =>
  db
    .prepare(
      `update people set blocked_at = null
       where network_id = (select network_id from people where id = ?1)
         and mailbox_key = (select mailbox_key from people where id = ?1) and blocked_at is not null`,
    )
    .bind(personId)

/**
 * Whoever presses anything behind a link that was mailed to them has that mailbox: a person whom somebody else named is
 * confirmed by it, or joined to whoever already has the address. Nothing to write for those who have proven it before.
 */
export const proofOf = (
  db: D1Database,
  people: readonly { readonly person: Provable & { readonly id: string } }[],
  personId: string,
  now: Instant,
): readonly D1PreparedStatement[] =>
  people.some(({ person }) => person.id === personId && isProven(person))
    ? []
    : [
        unblocked(db, personId),
        db
          .prepare(
            `with twin as (${twinOf('?1', 'p.email_key')})
             update people set joined_to = (select id from twin), confirmed_at = iif(exists (select 1 from twin), null, ?2)
             where id = ?1 and email <> '' and confirmed_at is null and joined_to is null`,
          )
          .bind(personId, now),
      ]

/** A coordinator has typed the address of somebody we know: it is they. */
export const joinedAsTyped = (db: D1Database, personId: string): D1PreparedStatement =>
  db
    .prepare(
      `update people set joined_to = (${twinOf('?1', 'p.email_key')})
       where id = ?1 and confirmed_at is null and joined_to is null`,
    )
    .bind(personId)

/** Another address, typed by a coordinator: it has proven nothing yet, unless somebody we know has it. */
export const readdressed = (db: D1Database, personId: string, typed: string): D1PreparedStatement => {
  const { email, emailKey, mailboxKey } = addressOf(typed)
  return db
    .prepare(
      `update people set email = ?2, email_key = ?3, mailbox_key = ?4, blocked_at = null,
         confirmed_at = iif(email_key = ?3, confirmed_at, null),
         joined_to = iif(email_key = ?3, joined_to, (${twinOf('?1', '?3')}))
       where id = ?1`,
    )
    .bind(personId, email, emailKey, mailboxKey)
}

/** Somebody new under the address that a coordinator typed, otherwise like the person whose place they take. */
export const replaced = (
  db: D1Database,
  { personId, by, email }: { readonly personId: string; readonly by: string; readonly email: string },
  now: Instant,
): readonly D1PreparedStatement[] => [
  db
    .prepare(
      `insert into people (id, network_id, email, email_key, mailbox_key, family_name, given_name, phone, position, locale, organisation_id, created_at)
       select ?1, network_id, '', '', '', family_name, given_name, phone, position, locale, organisation_id, ?2
       from people where id = ?3`,
    )
    .bind(by, now, personId),
  readdressed(db, by, email),
]
