import { and, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Subject, Write } from './commit'
import type { Ctx } from './ctx'
import { ours } from './scope'

type Scoped = SQLiteTable & { agencyId: SQLiteColumn; id: SQLiteColumn; eventId: SQLiteColumn }

/**
 * The write that gives these rows to the event their subject has become, so that row scope lets those in who may see
 * only the event; none where there are no rows. Their revisions stay: what they say is as it was, and nobody who is at
 * work on one is to be told otherwise.
 */
export async function joinEvent(ctx: Ctx, table: Scoped, which: SQL, { action, subject }: { action: string; subject: Subject }): Promise<Write[]> {
  const these = and(ours(ctx, table), which)
  const { eventId } = subject
  const found = await ctx.db.select({ id: table.id }).from(table).where(these).limit(1)
  if (found.length === 0) return []
  return [{ statement: ctx.db.update(table).set(eventOnly({ eventId })).where(these), subject, before: null, after: { eventId }, bulk: true, action }]
}

/** drizzle cannot follow a generic table into its own update type; `Scoped` has checked that it has the column. */
const eventOnly = (patch: { eventId: string | null }) => patch as never
