import { and, eq, ne, sql } from 'drizzle-orm'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { knownDevices, users } from '../../db/schema/directory'
import { days, type Instant } from '../kernel/clock'
import type { Db } from '../kernel/db'
import { newToken, sha256 } from '../kernel/hash'

/** As long as browsers keep a cookie. */
export const knownFor = 400 * days

/** SHA-256 of the token of the browser that asks, or null where it has none. */
export async function deviceIn(c: Context) {
  const token = getCookie(c, 'device', 'host')
  return token ? sha256(token) : null
}

/** Whether whoever has this address has signed in on this device before. */
export async function isKnown(db: Db, device: string, email: string) {
  const [found] = await db.select({ userId: knownDevices.userId }).from(knownDevices).innerJoin(users, eq(users.id, knownDevices.userId))
    .where(and(eq(knownDevices.tokenHash, device), eq(users.email, email)))
  return found !== undefined
}

/** Somebody has signed in here: the device is known from now on, by the token it has, if that is one of ours, or by a new one. */
export async function remember(c: Context, db: Db, { userId, device, now }: { userId: string; device: string | null; now: Instant }) {
  const [ours] = device ? await db.select({ hash: knownDevices.tokenHash }).from(knownDevices).where(eq(knownDevices.tokenHash, device)).limit(1) : []
  const token = newToken()
  const tokenHash = ours?.hash ?? (await sha256(token))
  await db.insert(knownDevices).values({ tokenHash, userId, createdAt: now, usedAt: now })
    .onConflictDoUpdate({ target: [knownDevices.tokenHash, knownDevices.userId], set: { usedAt: sql`excluded.used_at` } })
  if (!ours) setCookie(c, 'device', token, { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax', maxAge: knownFor })
}

/** The statement that makes all other devices of somebody strangers. */
export const forgetOthers = (db: Db, userId: string, device: string | null) =>
  db.delete(knownDevices).where(and(eq(knownDevices.userId, userId), ne(knownDevices.tokenHash, device ?? '')))
