import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia'
import { agencies, memberships, sessions, users } from '../../db/schema/directory'
import { days, type Instant } from '../kernel/clock'
import type { Db } from '../kernel/db'
import { newToken, sha256 } from '../kernel/hash'
import type { Recognised, Session } from '../kernel/http/app-env'
import { hasPassword } from './accounts'

/** What lucia carries of a session beside its id, user and end; `live` is only read, never written. */
export type Device = {
  createdAt: Instant
  userAgent: string
  byMail: boolean
  membershipId: string | null
  live?: Pick<Session, 'membership' | 'agency' | 'account'>
}

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Device>
    DatabaseSessionAttributes: Device
  }
}

const idleDays = 14
const absoluteEnd = 90 * days * 1000

/**
 * The only file that knows lucia. Hashing stays outside of it: lucia's session id is the SHA-256 of the token,
 * the token is in the cookie alone.
 */
const luciaOn = (db: Db) =>
  new Lucia<Device>(adapter(db), {
    sessionExpiresIn: new TimeSpan(idleDays, 'd'),
    sessionCookie: { name: '__Host-session' },
    getSessionAttributes: (device) => device,
  })

type NewSession = Omit<Device, 'live'> & { userId: string; replaces: string | null }

/** Begins a session under a new id and ends the one it replaces. @returns the Set-Cookie line */
export async function startSession(db: Db, { userId, replaces, ...device }: NewSession) {
  const lucia = luciaOn(db)
  const token = newToken()
  await lucia.createSession(userId, device, { sessionId: await sha256(token) })
  if (replaces) await lucia.invalidateSession(replaces)
  return lucia.createSessionCookie(token).serialize()
}

export async function findSession(db: Db, cookies: string, now: Date): Promise<Recognised> {
  const lucia = luciaOn(db)
  const token = lucia.readSessionCookie(cookies)
  if (!token) return null
  const { session } = await lucia.validateSession(await sha256(token))
  if (!session) return null
  if (Date.parse(session.createdAt) + absoluteEnd <= now.getTime()) {
    await lucia.invalidateSession(session.id)
    return null
  }
  const { id: idHash, userId, createdAt, live } = session
  return {
    session: { idHash, userId, createdAt, membership: live?.membership ?? null, agency: live?.agency ?? null, account: live?.account ?? null, token: null },
    refreshed: session.fresh ? lucia.createSessionCookie(token).serialize() : null,
  }
}

export const endSession = (db: Db, idHash: string) => luciaOn(db).invalidateSession(idHash)

/** The devices on which somebody is signed in. */
export const devicesOf = (db: Db, userId: string) => luciaOn(db).getUserSessions(userId)

export const blankCookie = (db: Db) => luciaOn(db).createBlankSessionCookie().serialize()

export const isSessionCookie = (line: string) => line.startsWith('__Host-session=')

function adapter(db: Db): Adapter {
  return {
    async getSessionAndUser(id) {
      const rows = await db.select({ session: sessions, user: account, membership: liveMembership, agency: agencies }).from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .leftJoin(memberships, and(eq(memberships.userId, users.id), isNull(memberships.endedAt)))
        .leftJoin(agencies, eq(agencies.id, memberships.agencyId))
        .where(eq(sessions.idHash, id)).orderBy(asc(memberships.createdAt))
      const [first] = rows
      if (!first) return [null, null]
      const { session, user } = first
      const all = rows.flatMap(({ membership, agency }) => (membership && agency ? [{ ...membership, agency }] : []))
      const current = all.find((one) => one.id === session.membershipId) ?? null
      const live = { membership: current, agency: current?.agency ?? null, account: { user, memberships: all } }
      return [asLucia(session, live), { id: session.userId, attributes: {} }]
    },
    async getUserSessions(userId) {
      return (await db.select().from(sessions).where(eq(sessions.userId, userId))).map((row) => asLucia(row))
    },
    async setSession({ id, userId, expiresAt, attributes: { live: _, ...device } }) {
      await db.insert(sessions).values({ idHash: id, userId, expiresAt: expiresAt.toISOString(), ...device })
    },
    async updateSessionExpiration(id, at) {
      await db.update(sessions).set({ expiresAt: at.toISOString() }).where(eq(sessions.idHash, id))
    },
    async deleteSession(id) {
      await db.delete(sessions).where(eq(sessions.idHash, id))
    },
    async deleteUserSessions(userId) {
      await db.delete(sessions).where(eq(sessions.userId, userId))
    },
    async deleteExpiredSessions() {
      await db.delete(sessions).where(lte(sessions.expiresAt, new Date().toISOString()))
    },
  }
}

const account = { id: users.id, email: users.email, locale: users.locale, hasPassword }

const liveMembership = {
  id: memberships.id, role: memberships.role, clientId: memberships.clientId, supplierId: memberships.supplierId, scope: memberships.scope,
}

function asLucia({ idHash, userId, expiresAt, ...device }: typeof sessions.$inferSelect, live?: Device['live']): DatabaseSession {
  return { id: idHash, userId, expiresAt: new Date(expiresAt), attributes: { ...device, live } }
}
