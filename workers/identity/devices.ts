import { and, eq, ne, sql } from 'drizzle-orm'
import { sessions } from '../../db/schema/directory'
import type { Session } from '../kernel/http/app-env'
import { notFound } from '../kernel/refusal'
import type { Door } from './door'
import { deviceOf } from '../kernel/rules/device'
import { devicesOf } from './sessions'

/** Enough of the hash to name a device among one's own; the whole is nobody's business. */
const shownId = (idHash: string) => idHash.slice(0, 16)

/** Where one is signed in, newest first. */
export async function myDevices({ directory }: Door, { userId, idHash }: Session) {
  const devices = await devicesOf(directory, userId)
  const rows = devices.map(({ id, userAgent, createdAt, expiresAt }) => ({
    id: shownId(id), ...deviceOf(userAgent), createdAt, expiresAt: expiresAt.toISOString(), current: id === idHash,
  }))
  return { rows: rows.sort((a, b) => b.createdAt.localeCompare(a.createdAt)) }
}

/** @throws 404 for a device that is not one's own, as for one that does not exist */
export async function endDevice({ directory, recall }: Door, session: Session, id: string) {
  const { meta } = await directory.delete(sessions).where(and(eq(sessions.userId, session.userId), sql`substr(${sessions.idHash}, 1, 16) = ${id}`))
  if (meta.changes === 0) throw notFound()
  recall(session)
  return { ended: meta.changes }
}

export async function endOtherDevices({ directory, recall }: Door, session: Session) {
  const { meta } = await directory.delete(sessions).where(and(eq(sessions.userId, session.userId), ne(sessions.idHash, session.idHash)))
  recall(session)
  return { ended: meta.changes }
}
