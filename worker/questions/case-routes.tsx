import type { Context } from 'hono'
import { check } from '../../forms/check.ts'
import { dateOf } from '../process/calendar.ts'
import { proofOf } from '../people/proof.ts'
import type { CaseRow } from '../process/context.ts'
import { drive } from '../process/drive.ts'
import { pursue } from '../process/pursue.ts'
import type { Refusal } from '../process/step.ts'
import { readSnapshot } from '../process/store.ts'
import { settingOf } from '../setting.ts'
import { localeOf } from '../telling/reader.ts'
import { find } from '../telling/store.ts'
import { choicesSent, rawOf, type Sent, valueOf, withoutFiles } from './answer.ts'
import { casePage, expiredPage } from './case-page.tsx'
import { type Again, anytimeFor, type CaseView, versionOf } from './case-view.ts'
import { newestQuestion, readOwnCases } from './case-store.ts'
import { linkFailure, type Reader } from './link-failure.tsx'
import { isSignedFor, type ParsedLink, signLink } from './link.ts'
import { parsePageId } from './page-link.ts'

type Here = Context<{ Bindings: Env }>

/** A person's own page of one case. GET shows it; POST takes one of the choices that always stand open. */
export const casePageRoute = async (c: Here, link: ParsedLink, sent?: Sent | 400 | 413 | 415): Promise<Response> => {
  const view = await readView(c, link)
  if (typeof sent === 'number') return linkFailure(c, sent, view && readerOf(view))
  if (!view) return linkFailure(c, 404)
  if (view.isExpired) return sent ? mailFreshLink(c, view) : expiredPage(view, false)
  if (sent) return choose(c, view, link, sent)
  return casePage(c.env, view, { choice: c.req.query('choice'), given: [...new URL(c.req.url).searchParams] })
}

const readerOf = ({ found, personId }: CaseView): Reader => ({
  locale: localeOf(found, personId),
  network: found.network,
})

const readView = async (c: Here, link: ParsedLink): Promise<CaseView | undefined> => {
  const page = parsePageId(link.id)
  if (!page || !(await isSignedFor(c.env.LINK_KEYS, link, page.personId))) return undefined
  const now = await settingOf(c.env, c.executionCtx).now()
  const snapshot = await readSnapshot(c.env.DB, page.caseId, now)
  const found = await find(c.env, page.caseId, [page.personId])
  if (!snapshot || !found) return undefined
  const isStaff = found.staff.includes(page.personId)
  const held = Object.entries(snapshot.case.roles).filter(([, id]) => id === page.personId)
  const roles = [...held.map(([role]) => role), ...(isStaff ? ['coordinator'] : [])]
  return {
    link: c.req.param('link') ?? '',
    personId: page.personId,
    roles,
    snapshot,
    found,
    own: await readOwnCases(c.env.DB, page.caseId, page.personId, isStaff),
    now,
    isExpired: page.expiresAt < now,
  }
}

/** To the same address only, once a day. */
const mailFreshLink = async (c: Here, view: CaseView): Promise<Response> => {
  const setting = settingOf(c.env, c.executionCtx)
  const { personId, snapshot, now, found } = view
  const key = `${snapshot.case.id}:freshLink:${personId}:${dateOf(now, found.network.timeZone)}`
  const input = {
    type: 'ask',
    letter: 'freshLink',
    key,
    by: personId,
    actor: { type: 'person', id: personId },
  } as const
  const beside = proofOf(c.env.DB, found.people, personId, now)
  const driven = await drive(setting, snapshot.case.id, { input, beside })
  if (driven !== undefined && typeof driven !== 'string') setting.later(pursue(setting, driven))
  return expiredPage(view, true)
}

const choose = async (c: Here, view: CaseView, link: ParsedLink, sent: Sent): Promise<Response> => {
  const setting = settingOf(c.env, c.executionCtx)
  const { personId, snapshot, now, found } = view
  const { entries } = sent
  const [name = '', another] = choicesSent(entries)
  if (name === '' || another !== undefined) return casePage(c.env, view, { status: 422, notice: 'chooseOne' })
  const chosen = anytimeFor(view).find((one) => one.name === name)
  const expects = (row: CaseRow): Refusal | undefined =>
    valueOf(entries, 'version') === versionOf(row) ? undefined : 'version_stale'
  if (!chosen || expects(snapshot.case) !== undefined)
    return casePage(c.env, view, { status: 409, notice: 'staleCase', choice: name, typed: entries })
  const { form, role } = chosen
  const today = dateOf(now, found.network.timeZone)
  const raw = form && check(form, rawOf(form, name, entries), { today })
  const checked = withoutFiles(raw ?? { ok: true, answers: {} }, name, sent)
  if (!checked.ok) return casePage(c.env, view, { status: 422, choice: name, errors: checked.errors, typed: entries })
  const driven = await drive(setting, snapshot.case.id, {
    input: {
      type: 'anytime',
      choice: name,
      role,
      personId,
      fields: checked.answers,
      settle: 'later',
      by: personId,
      actor: { type: role === 'coordinator' ? 'coordinator' : 'person', id: personId },
    },
    beside: proofOf(c.env.DB, found.people, personId, now),
    expects,
  })
  if (driven === undefined) throw new Error(`case ${snapshot.case.id} is gone`)
  if (typeof driven === 'string') {
    const present = (await readView(c, link)) ?? view
    return casePage(c.env, present, { status: 409, notice: noticeOf(driven), choice: name, typed: entries })
  }
  setting.later(pursue(setting, driven))
  const questionId = await newestQuestion(c.env.DB, snapshot.case.id, name, personId)
  if (questionId === null) throw new Error(`no question was opened by ${name}`)
  return c.redirect(`/l/${await signLink(c.env.LINK_KEYS, 'q', questionId, personId)}`, 303)
}

const noticeOf = (refusal: Refusal): NonNullable<Again['notice']> => {
  switch (refusal) {
    case 'question_settling':
      return 'otherIsSettling'
    case 'no_capacity':
      return 'noCapacity'
    case 'offer_not_active':
      return 'offerNotActive'
    case 'question_closed':
    case 'version_stale':
    case 'unknown_choice':
    case 'not_asked':
    case 'not_undoable':
      return 'staleCase'
  }
}
