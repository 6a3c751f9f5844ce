import { and, eq, isNotNull } from 'drizzle-orm'
import { memberships, sessions } from '../../db/schema/directory'
import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import { conflict } from '../kernel/refusal'
import { demandMayMove } from '../kernel/scope'
import { endPerson, personById, shownTo, type PersonRow } from '../modules/people/index'
import type { Door } from './door'
import { demandNoService, liveMembership, ownerRemains, whyUnchanged } from './memberships'

/**
 * Ends a membership, and with it every session open on it, at once; the person's deeds and name stay on record.
 * The directory comes first; asked again, it finishes an end that broke off before the shard was told.
 * @throws 403 `role_not_yours_to_give`, `outside_your_scope`; 409 `is_service`, `last_owner`, `membership_ended`, `not_joined_yet`
 */
export async function endMembership(ctx: Ctx, door: Door, id: string) {
  const person = await personById(ctx, id)
  demandNoService(person)
  if (person.state === 'invited') throw conflict('not_joined_yet')
  if (person.state === 'ended') throw conflict('membership_ended')
  demandMayMove(ctx, person)

  await endInDirectory(ctx, door, person)
  const answer = shownTo(ctx, { ...person, state: 'ended', revision: person.revision + 1 })
  return commit(ctx, { action: 'membership.end', write: endPerson(ctx, person), answer })
}

/** @throws 409 `last_owner` */
async function endInDirectory(ctx: Ctx, { directory }: Door, person: PersonRow) {
  const ended = directory.select({ id: memberships.id }).from(memberships).where(and(eq(memberships.id, person.id), isNotNull(memberships.endedAt)))
  const [{ meta }] = await directory.batch([
    directory.update(memberships).set({ endedAt: ctx.now() }).where(and(liveMembership(person), ownerRemains(person))),
    directory.delete(sessions).where(eq(sessions.membershipId, ended)),
  ])
  if (meta.changes > 0) return
  const refusal = await whyUnchanged(directory, person)
  if (refusal.code !== 'membership_ended') throw refusal
}
