import { and, asc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import { agencies, memberships, users } from '../../db/schema/directory'
import type { Db } from '../kernel/db'

export const hasPassword = sql<boolean>`${isNotNull(users.passwordHash)}`.mapWith(Boolean)

/** A user with their live memberships, oldest first, in one query. */
export async function accountOf(db: Db, userId: string) {
  const rows = await db.select({ user: { ...getTableColumns(users), hasPassword }, membership: memberships, agency: { slug: agencies.slug, name: agencies.name } }).from(users)
    .leftJoin(memberships, and(eq(memberships.userId, users.id), isNull(memberships.endedAt)))
    .leftJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(eq(users.id, userId))
    .orderBy(asc(memberships.createdAt))
  const user = rows[0]?.user
  if (!user) throw new Error('a session without a user')
  return { user, memberships: rows.flatMap(({ membership, agency }) => (membership && agency ? [{ ...membership, agency }] : [])) }
}

/** Where somebody is a member, each with its whole agency. */
export const placesOf = (db: Db, userId: string) =>
  db.select({ membership: memberships, agency: agencies }).from(memberships).innerJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(and(eq(memberships.userId, userId), isNull(memberships.endedAt))).orderBy(asc(memberships.createdAt))

export async function userByEmail(db: Db, email: string) {
  const [user] = await db.select().from(users).where(eq(users.email, email))
  return user
}

/** The agency a new sign-in opens: where they were last, else where they have been longest. */
export async function membershipToOpen(db: Db, userId: string) {
  const { user, memberships } = await accountOf(db, userId)
  return memberships.find(({ id }) => id === user.lastMembershipId) ?? memberships[0] ?? null
}

/** The language in which the directory's own mails reach them: links to sign in, news of their password. */
export const changeLocale = (db: Db, userId: string, locale: string) => db.update(users).set({ locale }).where(eq(users.id, userId))

export const rememberMembership = (db: Db, userId: string, membershipId: string) =>
  db.update(users).set({ lastMembershipId: membershipId }).where(eq(users.id, userId))
