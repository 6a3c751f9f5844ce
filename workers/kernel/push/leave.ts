import { and, eq, type SQL } from 'drizzle-orm'
import { pushDevices, pushes } from '../../../db/schema/agency/kernel'
import { after, days, minutes } from '../clock'
import { shard, type Db } from '../db'
import { logBug } from '../log'
import { carry } from '../outbox/carry'
import { isStale, type Message } from '../outbox/message'
import { beforeSweep } from '../outbox/postpone'
import { backoff } from '../outbox/rules/backoff'
import { askedToWait, post } from './post'
import type { PushEnv } from './vapid'

type Row = typeof pushes.$inferSelect

/** After a Worker that ended between sending and writing it down, this long passes before the push is tried again. */
const doubt = 10 * minutes
/** What could not be told in a day is old: its notice stands in the product. */
const lifetime = 1 * days

/** Lets one push leave; whoever counts the attempt first sends it. Its row is gone when it has, and so is a device that is gone. */
export async function leavePush(env: Env & PushEnv, message: Message, now: Date) {
  if (message.store === 'directory') return
  const db = shard(env, message.store)
  const [found] = await db.select({ push: pushes, device: pushDevices }).from(pushes)
    .leftJoin(pushDevices, and(eq(pushDevices.agencyId, pushes.agencyId), eq(pushDevices.id, pushes.deviceId))).where(thePush(message.agencyId, message.id))
  if (!found || isStale(message, found.push)) return
  const { push, device } = found
  if (!device || push.createdAt < after(now, -lifetime)) return forgetPush(db, push)

  const attempts = push.attempts + 1
  const [claimed] = await db.update(pushes).set({ attempts, dueAt: after(now, doubt) }).where(and(asRead(push))).returning({ id: pushes.id })
  if (!claimed) return
  try {
    const told = await post(env, device, JSON.stringify(push.message), now)
    if (told === 'gone') await db.delete(pushDevices).where(and(eq(pushDevices.agencyId, device.agencyId), eq(pushDevices.id, device.id)))
    await forgetPush(db, push)
  } catch (error) {
    logBug(push.id, error)
    const wait = Math.max(backoff(push.attempts, Math.random()), askedToWait(error))
    await db.update(pushes).set({ dueAt: after(now, wait) }).where(asRead({ ...push, attempts }))
    if (beforeSweep(wait)) await carry(env, [{ ...message, attempt: attempts }], wait)
  }
}

const thePush = (agencyId: string | null, id: string): SQL => and(eq(pushes.agencyId, agencyId ?? ''), eq(pushes.id, id))!
const asRead = ({ agencyId, id, attempts }: Row) => and(thePush(agencyId, id), eq(pushes.attempts, attempts))

const forgetPush = (db: Db, { agencyId, id }: Row) => db.delete(pushes).where(thePush(agencyId, id))
