import type { Moved, Opening, PersonId } from './context.ts'

/** Whoever said "agreed" writes it down; when it was the coordinator's word, the NGO does. */
function drafterOf({ case: { roles }, said }: Moved): 'ngo' | 'company' {
  return said !== undefined && said.question.personId === roles.company ? 'company' : 'ngo'
}

/** Who hears of it by a letter instead of by the agreement to write. */
export function isNotDrafting(side: 'ngo' | 'company'): (context: Moved) => boolean {
  return (context) => drafterOf(context) !== side
}

/** The project that an agreed introduction becomes. */
export function projectOf(context: Moved): Opening {
  const { case: row } = context
  const { ngo, company } = row.roles
  const author = drafterOf(context)
  const people: Readonly<Record<'ngo' | 'company', PersonId | undefined>> = { ngo, company }
  const roles = {
    ngo,
    company,
    giver: company,
    author: people[author],
    reviewer: people[author === 'ngo' ? 'company' : 'ngo'],
  }
  return {
    process: 'project',
    state: 'drafting',
    roles: Object.fromEntries(Object.entries(roles).filter(([, id]) => id !== undefined)),
    memo: { introductionId: row.id },
    parentId: row.parentId,
    counterpartId: row.counterpartId,
    sameReference: false,
    inherits: ['need', 'offer'],
  }
}
