import { asc, lte, sql } from 'drizzle-orm'
import { outbox, reminders } from '../../../db/schema/agency/kernel'
import type { Db } from '../db'
import { newId } from '../ids'

const chunk = 100
/** A run ends after this many chunks; the next, a minute later, goes on. */
const chunksPerRun = 50

/** Every minute, on each shard: what is due becomes news in the outbox, which tells it once. */
export async function fireReminders(db: Db, now: Date) {
  let fired = 0
  for (let round = 0; round < chunksPerRun; round++) {
    const due = await db.select().from(reminders).where(lte(reminders.fireAt, now.toISOString())).orderBy(asc(reminders.fireAt)).limit(chunk)
    if (due.length > 0) await becomeNews(db, due, now)
    fired += due.length
    if (due.length < chunk) break
  }
  return fired
}

/** One batch: the news of those that still stand as they were read, and their end. A second run meanwhile finds none of them. */
async function becomeNews(db: Db, due: (typeof reminders.$inferSelect)[], now: Date) {
  const at = now.toISOString()
  const keys = JSON.stringify(due.map(({ agencyId, thingId, kind, offset, fireAt }) => [agencyId, thingId, kind, offset, fireAt, newId('news', now.getTime())]))
  const standing = sql`select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${keys})`
  await db.batch([
    db.insert(outbox).select(sql`
      select r.agency_id, value ->> 5, r.kind, r.payload, 0, ${at}, ${at}, null, null, null, null
      from json_each(${keys}) inner join reminders r on r.agency_id = value ->> 0 and r.thing_id = value ->> 1 and r.kind = value ->> 2
        and r.offset = value ->> 3 and r.fire_at = value ->> 4`),
    db.delete(reminders).where(sql`(agency_id, thing_id, kind, "offset", fire_at) in (${standing})`),
  ])
}
