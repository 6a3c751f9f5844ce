import { and, eq, isNull, or, sql, type SQL } from 'drizzle-orm'
import { memberships, sessions } from '../../db/schema/directory'
import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import { conflict, forbidden, invalid } from '../kernel/refusal'
import type { Role, Scope } from '../kernel/rules/roles'
import { changePerson, endPerson, personById, shownTo, type PersonRow } from '../modules/people/index'
import type { Door } from './door'
import type { MembershipChange } from './invitation-shapes'
import { mayGive, misplaced, sameAudience, scopeFor } from './rules/granting'

/**
 * Changes what somebody may do or see. The directory comes first: it decides what is permitted from the next request on.
 * It changes from what the shard says, or again to what was asked, so that a change that broke off between the two
 * is finished by asking again.
 * @throws 409 `last_owner`, `membership_ended`, `changed_meanwhile`
 */
export async function changeMembership(ctx: Ctx, { directory }: Door, id: string, { revision, ...change }: MembershipChange) {
  const person = await personById(ctx, id)
  if (person.revision !== revision) throw conflict('changed_meanwhile', { current: shownTo(ctx, person) })
  const next = placeAfter(person, change)
  demandMayMove(ctx, person, next.role)

  const { meta } = await directory.update(memberships).set(next).where(and(liveMembership(person), or(has(person), has(next)), ownerRemains(person, next.role)))
  if (meta.changes === 0) throw await whyNot(directory, person, conflict('changed_meanwhile'))
  const answer = shownTo(ctx, { ...person, ...next, revision: revision + 1 })
  return commit(ctx, { action: 'membership.change', write: changePerson(ctx, person, next), answer })
}

/**
 * Ends a membership, and with it every session that was open on it, at once; the person's deeds and name stay on record.
 * @throws 409 `last_owner`, `membership_ended`
 */
export async function endMembership(ctx: Ctx, { directory }: Door, id: string) {
  const person = await personById(ctx, id)
  demandMayMove(ctx, person, person.role)
  const ended = directory.select({ id: memberships.id }).from(memberships).where(and(eq(memberships.id, id), sql`${memberships.endedAt} is not null`))
  const [{ meta }] = await directory.batch([
    directory.update(memberships).set({ endedAt: ctx.now() }).where(and(liveMembership(person), ownerRemains(person, null))),
    directory.delete(sessions).where(eq(sessions.membershipId, sql`${ended}`)),
  ])
  const refusal = meta.changes === 0 ? await whyNot(directory, person, null) : null
  // Ended in the directory but not here: an earlier end broke off between the two.
  if (refusal && !(refusal.code === 'membership_ended' && person.state === 'active')) throw refusal
  const answer = shownTo(ctx, { ...person, state: 'ended', revision: person.revision + 1 })
  return commit(ctx, { action: 'membership.end', write: endPerson(ctx, person), answer })
}
