import type { Ctx } from '../../kernel/ctx'
import { mayRole } from '../../kernel/permissions'
import type { Person } from './shapes'
import type { PersonRow } from './store'

/** A person as the actor may see them: what somebody else may see is nobody's business but of those who set it. */
export function shownTo({ actor }: Ctx, { agencyId: _, ...person }: PersonRow): Person {
  const mine = person.id === actor.id
  return { ...person, scope: mine || (actor.kind === 'staff' && mayRole(actor.role, 'membership.change')) ? person.scope : null }
}
