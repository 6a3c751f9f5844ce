import { and, or } from 'drizzle-orm'
import { memberships } from '../../db/schema/directory'
import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import { conflict, invalid } from '../kernel/refusal'
import { demandMayMove } from '../kernel/scope'
import { changePerson, personById, shownTo, type PersonRow } from '../modules/people/index'
import type { Door } from './door'
import type { MembershipChange } from './invitation-shapes'
import { demandNoService, has, liveMembership, ownerRemains, whyUnchanged } from './memberships'
import { misplaced, sameAudience, scopeFor } from './rules/granting'

/**
 * Changes what somebody may do or see. The directory comes first: it decides what is permitted from the next request on.
 * It moves from what the shard says, or once more to what is asked, so that a change which broke off between the two
 * is finished by asking again.
 * @throws 403 `role_not_yours_to_give`, `outside_your_scope`; 409 `is_service`, `last_owner`, `membership_ended`, `changed_meanwhile`
 */
export async function changeMembership(ctx: Ctx, { directory }: Door, id: string, { revision, ...change }: MembershipChange) {
  const person = await personById(ctx, id)
  demandNoService(person)
  if (person.revision !== revision) throw conflict('changed_meanwhile', { current: shownTo(ctx, person) })
  const next = placeAfter(person, change)
  demandMayMove(ctx, person, { ...person, ...next })

  const remains = next.role === 'owner' ? undefined : ownerRemains(person)
  const { meta } = await directory.update(memberships).set(next).where(and(liveMembership(person), or(has(person), has(next)), remains))
  if (meta.changes === 0) throw await whyUnchanged(directory, person)
  const answer = shownTo(ctx, { ...person, ...next, revision: revision + 1 })
  return commit(ctx, { action: 'membership.change', write: changePerson(ctx, person, next), answer })
}

/** @throws 422 for a role of another audience, or a scope that does not go with the role */
function placeAfter(person: PersonRow, { role = person.role, scope }: Omit<MembershipChange, 'revision'>) {
  if (!sameAudience(person.role, role)) throw invalid({ role: 'not_for_this_person' })
  const next = { role, scope: scopeFor(role, scope ?? person.scope) }
  const flaws = misplaced({ ...person, ...next })
  if (Object.keys(flaws).length > 0) throw invalid(flaws)
  return next
}
