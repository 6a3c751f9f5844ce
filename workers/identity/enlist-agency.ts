import { eq, sql } from 'drizzle-orm'
import { agencies, memberships, signUps, users } from '../../db/schema/directory'
import type { Agency } from '../kernel/ctx'
import { conflict, invalid } from '../kernel/refusal'
import { failedUnique } from '../kernel/sqlite-errors'
import type { Door } from './door'
import { hashPassword } from './passwords'

export type SignUpRow = typeof signUps.$inferSelect

/**
 * Agency, account and membership in one batch; whoever has an account keeps it as it is.
 * Pressed twice at once, the second meets the agency's id or its slug: which of the two, the first has told by then.
 */
export async function enlistAgency({ directory, now, newId }: Door, agency: Agency, { tokenHash, email, input: { person } }: SignUpRow, password?: string) {
  const createdAt = now()
  const membership = { id: person.id, agencyId: agency.id, role: 'owner' as const, scope: 'all' as const, createdAt }
  const passwordHash = password === undefined ? null : hashPassword(password)
  const theirs = sql<string>`(select ${users.id} from ${users} where ${users.email} = ${email})`
  try {
    const [, , [owner]] = await directory.batch([
      directory.insert(users).values({ id: newId('user'), email, passwordHash, locale: person.locale, createdAt }).onConflictDoNothing({ target: users.email }),
      directory.insert(agencies).values({ ...agency, createdAt }),
      directory.insert(memberships).values({ ...membership, userId: theirs }).returning({ userId: memberships.userId }),
      directory.update(users).set({ lastMembershipId: person.id }).where(eq(users.email, email)),
      directory.update(signUps).set({ usedAt: createdAt }).where(eq(signUps.tokenHash, tokenHash)),
    ])
    return owner!.userId
  } catch (error) {
    if (!failedUnique(error, 'agencies')) throw error
    const [signUp] = await directory.select({ usedAt: signUps.usedAt }).from(signUps).where(eq(signUps.tokenHash, tokenHash))
    throw signUp?.usedAt ? conflict('link_used') : invalid({ slug: 'taken' })
  }
}
