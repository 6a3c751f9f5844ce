import { and, eq, exists, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { attempts, enquiries, knownDevices, sessions, signInLinks, signUps } from '../../../db/schema/directory'
import { handled, idempotency, outbox } from '../../../db/schema/agency/kernel'
import { after, days, hours } from '../clock'
import { open, shards, type Db } from '../db'
import { forgetStaged } from '../imports/store'
import { logBug } from '../log'

type Forgetting = (db: Db, before: (seconds: number) => string) => Promise<unknown>

/** What has served its time, per shard and in the directory. Hourly: a scan an hour costs less than an index on every write. */
const perShard: Forgetting[] = [
  (db, before) => db.delete(idempotency).where(lt(idempotency.createdAt, before(48 * hours))),
  (db, before) => db.delete(handled).where(and(lt(handled.at, before(30 * days)), exists(closedNews(db)))),
  (db, before) => forgetStaged(db, (count) => before(count * days)),
]

/** The marks of news that is still owed stay: whoever replays it must not repeat what was done. */
const closedNews = (db: Db) =>
  db.select({ id: outbox.id }).from(outbox).where(and(eq(outbox.agencyId, handled.agencyId), eq(outbox.id, handled.id), isNotNull(outbox.handledAt)))

const inDirectory: Forgetting[] = [
  (db, before) => db.delete(sessions).where(lt(sessions.expiresAt, before(0))),
  (db, before) => db.delete(knownDevices).where(lt(knownDevices.usedAt, before(400 * days))),
  (db, before) => db.delete(signInLinks).where(lt(signInLinks.expiresAt, before(1 * days))),
  (db, before) => db.delete(signUps).where(lt(signUps.expiresAt, before(1 * days))),
  (db, before) => db.delete(enquiries).where(lt(enquiries.expiresAt, before(1 * days))),
  (db, before) => db.delete(attempts).where(and(lt(attempts.since, before(7 * days)), or(isNull(attempts.lockedUntil), lt(attempts.lockedUntil, before(0))))),
]

export async function forget(env: Env, now: Date) {
  const before = (seconds: number) => after(now, -seconds)
  const work = [...shards(env).flatMap((db) => perShard.map((one) => one(db, before))), ...inDirectory.map((one) => one(open(env.DIRECTORY), before))]
  for (const done of await Promise.allSettled(work)) if (done.status === 'rejected') logBug('forget', done.reason)
}
