import { and, eq, notExists } from 'drizzle-orm'
import { enquiries, invitations, knownDevices, mails, memberships, sessions, signInLinks, signUps, tokens, users } from '../../db/schema/directory'
import type { Ctx } from '../kernel/ctx'
import type { Keeper } from '../kernel/personal'
import { conflict } from '../kernel/refusal'
import { demandMayMove } from '../kernel/scope'
import { personById } from '../modules/people/index'
import { eraseOnShard, erasureOf } from '../modules/privacy/index'
import type { Door } from './door'
import { demandNoService } from './memberships'

/**
 * Erases somebody who is no member any more, as far as the law lets: first the shard forgets who they were, then the directory.
 * Ending comes before as an act of its own, so that nobody who works here goes by one press, with all they have in hand.
 * Asked again, it finishes what broke off in between.
 * @throws 403 `role_not_yours_to_give`, `outside_your_scope`; 409 `is_service`, `membership_not_ended`
 */
export async function erasePerson(ctx: Ctx, door: Door, keepers: Keeper[], id: string) {
  const person = await personById(ctx, id)
  demandNoService(person)
  if (!person.erasedAt) {
    demandMayMove(ctx, person)
    if (person.state === 'active') throw conflict('membership_not_ended')
  }
  const erased = (await erasureOf(ctx, id)) ?? (await eraseOnShard(ctx, keepers, person))
  await forgetInDirectory(door, person.id)
  return erased
}

/** What stayed when somebody was erased and why; null for who is not. */
export const erasureById = async (ctx: Ctx, id: string) => ({ erasure: (await erasureOf(ctx, (await personById(ctx, id)).id)) ?? null })

/** Membership, invitations and tokens go; the account goes with its last membership, and with it whatever was sent to its address. */
async function forgetInDirectory({ directory }: Door, personId: string) {
  const [member] = await directory.select({ userId: memberships.userId, email: users.email }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId)).where(eq(memberships.id, personId))
  const invited = directory.delete(invitations).where(eq(invitations.personId, personId))
  const programs = directory.delete(tokens).where(and(eq(tokens.personId, personId), eq(tokens.kind, 'personal')))
  if (!member) return void (await directory.batch([invited, programs]))
  const { userId, email } = member
  const elsewhere = directory.select({ id: memberships.id }).from(memberships).where(eq(memberships.userId, userId))
  const alone = notExists(elsewhere)
  await directory.batch([
    invited,
    programs,
    directory.delete(sessions).where(eq(sessions.membershipId, personId)),
    directory.delete(memberships).where(eq(memberships.id, personId)),
    directory.update(users).set({ lastMembershipId: null }).where(eq(users.lastMembershipId, personId)),
    directory.delete(sessions).where(and(eq(sessions.userId, userId), alone)),
    directory.delete(knownDevices).where(and(eq(knownDevices.userId, userId), alone)),
    directory.delete(signInLinks).where(and(eq(signInLinks.userId, userId), alone)),
    directory.delete(signUps).where(and(eq(signUps.email, email), alone)),
    directory.delete(enquiries).where(and(eq(enquiries.email, email), alone)),
    directory.delete(mails).where(and(eq(mails.to, email), alone)),
    directory.delete(users).where(and(eq(users.id, userId), alone)),
  ])
}
