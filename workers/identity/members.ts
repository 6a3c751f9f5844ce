import { and, eq, isNull } from 'drizzle-orm'
import { memberships, users } from '../../db/schema/directory'
import { open } from '../kernel/db'
import { actorOf } from '../kernel/http/ctx-of'

/** Somebody's living membership as the directory knows it today, with the address they sign in by; null once it has ended. */
export async function memberById(env: Env, id: string) {
  const [row] = await open(env.DIRECTORY).select({ membership: memberships, email: users.email }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId)).where(and(eq(memberships.id, id), isNull(memberships.endedAt)))
  return row ? { agencyId: row.membership.agencyId, email: row.email.toLowerCase(), actor: actorOf(row.membership, { userId: row.membership.userId, token: null }) } : null
}

/** The same by where they sign in, in one agency. */
export async function memberByEmail(env: Env, agencyId: string, email: string) {
  const [row] = await open(env.DIRECTORY).select({ membership: memberships }).from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id)).where(and(eq(users.email, email), eq(memberships.agencyId, agencyId), isNull(memberships.endedAt)))
  return row ? { actor: actorOf(row.membership, { userId: row.membership.userId, token: null }) } : null
}
