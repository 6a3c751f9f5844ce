import { and, eq, gt, ne, or, sql } from 'drizzle-orm'
import { reminders } from '../../../db/schema/agency/kernel'
import type { News } from '../commit'
import type { Ctx } from '../ctx'
import { insertAll } from '../outbox/insert-all'
import type { Earshot, Statement } from '../outbox/listener'
import { among, ours } from '../scope'
import { firingsOf, type Due } from './rules/firings'

export { fireReminders } from './fire'
export { firingsOf } from './rules/firings'

type Reminder = {
  /** Whose date it is: a task, a thread. Told with the news of another thing where its reader wants to land elsewhere. */
  thingId: string
  /** What is told each time, with `offset` added; `to` names the people. */
  news: News & { to: string[] }
  /** Null takes the reminders of a thing that has no date any more. */
  due: Due | null
  offsets: readonly number[]
  zone: string
}

/**
 * Statements for the caller's commit (`also`): the thing is remembered at its offsets from now on. Said again with another
 * date they move; said again with the same they stay, so that each offset fires once.
 */
export function remind(ctx: Ctx, { thingId, news, due, offsets, zone }: Reminder): Statement[] {
  const { kind, ...said } = news
  const counted = due && ('on' in due ? due.on : due.at)
  const moved = and(ours(ctx, ownedAlike), eq(reminders.thingId, thingId), eq(reminders.kind, kind), or(ne(reminders.due, counted ?? ''), gt(reminders.fireAt, ctx.now())))
  const firings = due ? firingsOf(due, { offsets, zone, now: ctx.now() }) : []
  const rows = firings.map(({ offset, fireAt }) => ({
    agencyId: ctx.agencyId, thingId, kind, offset, due: counted!, fireAt, payload: { ...said, offset, actorId: null, origin: ctx.origin },
  }))
  return [ctx.db.delete(reminders).where(moved), ...insertAll(ctx.db, reminders, rows)]
}

/** The statement for the caller's commit that ends all reminders of a thing: it is done. */
export const endReminders = (ctx: Ctx, thingId: string): Statement => ctx.db.delete(reminders).where(and(ours(ctx, ownedAlike), eq(reminders.thingId, thingId)))

/** The statement for the caller's commit by which somebody else is reminded of these things from now on. */
export const remindInstead = (ctx: Ctx, thingIds: string[], personId: string): Statement =>
  ctx.db.update(reminders).set({ payload: sql`json_set(${reminders.payload}, '$.to', json_array(${personId}))` }).where(and(ours(ctx, ownedAlike), among(reminders.thingId, thingIds)))

/** `ours` asks for the columns of a thing; a reminder is known by its thing. */
const ownedAlike = { agencyId: reminders.agencyId, id: reminders.thingId }

type Appointment = { thingId: string; news: News; at: string; origin: string }

/** For listeners: times at which news is due, each unless such a time is set already; then that one holds. */
export function appoint({ db, agencyId }: Earshot, appointments: Appointment[]): Statement[] {
  if (appointments.length === 0) return []
  const rows = appointments.map(({ thingId, news: { kind, ...said }, at, origin }) => [thingId, kind, at, JSON.stringify({ ...said, actorId: null, origin })])
  // Without its WHERE, SQLite takes the ON of the conflict for that of a join.
  return [db.insert(reminders).select(sql`
    select ${agencyId}, value ->> 0, value ->> 1, 0, value ->> 2, value ->> 2, value ->> 3 from json_each(${JSON.stringify(rows)}) where true`).onConflictDoNothing()]
}

/** Moves such a time, where one is set. */
export const reappoint = ({ db, agencyId }: Earshot, { thingId, kind, at }: { thingId: string; kind: string; at: string }): Statement =>
  db.update(reminders).set({ fireAt: at, due: at }).where(and(eq(reminders.agencyId, agencyId), eq(reminders.thingId, thingId), eq(reminders.kind, kind)))
