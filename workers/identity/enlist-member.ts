import { and, eq, gt, sql } from 'drizzle-orm'
import { invitations, memberships, users } from '../../db/schema/directory'
import type { Door } from './door'
import { unanswered, type InvitationRow } from './invitations'
import { hashPassword } from './passwords'

/**
 * Account, membership and the used invitation in one batch; an account that was there keeps its password.
 * The membership is copied from the invitation only while that still waits: pressed twice, or withdrawn meanwhile, nothing comes of it.
 */
export async function enlistMember({ directory, now, newId }: Door, { id, email, personId }: InvitationRow, locale: string, password: string | undefined) {
  const createdAt = now()
  const passwordHash = password === undefined ? null : hashPassword(password)
  const still = and(eq(invitations.id, id), unanswered, gt(invitations.expiresAt, createdAt))
  const [, [joined]] = await directory.batch([
    directory.insert(users).values({ id: newId('user'), email, passwordHash, locale, createdAt }).onConflictDoNothing({ target: users.email }),
    directory.insert(memberships).select(directory.select(membershipFrom(email, createdAt)).from(invitations).where(still)).returning({ userId: memberships.userId }),
    directory.update(invitations).set({ usedAt: createdAt }).where(still),
    directory.update(users).set({ lastMembershipId: personId }).where(eq(users.email, email)),
  ])
  return joined?.userId
}

/** Every column of a membership in the table's order, as INSERT … SELECT wants them. */
const membershipFrom = (email: string, createdAt: string) => ({
  id: invitations.personId,
  userId: sql<string>`(select ${users.id} from ${users} where ${users.email} = ${email})`.as('user_id'),
  agencyId: invitations.agencyId,
  role: invitations.role,
  clientId: invitations.clientId,
  supplierId: invitations.supplierId,
  scope: invitations.scope,
  createdAt: sql<string>`${createdAt}`.as('created_at'),
  endedAt: sql<null>`null`.as('ended_at'),
})
