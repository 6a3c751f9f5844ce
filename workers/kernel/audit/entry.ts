import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { audit } from '../../../db/schema/agency/kernel'
import type { Change, Write } from '../commit'
import { actorKind, type Writer } from '../ctx'
import { newToken } from '../hash'
import { sealOf } from './seal'

/** The statement that follows a write and says of every row it touched who did what; `changes()` still speaks of the write. */
export function auditEntry(ctx: Writer, action: string, { each, bulk = false, ...one }: Write) {
  if (each) return entriesOf(ctx, each.map((change) => valuesOf(ctx, action, change)))
  return ctx.db.insert(audit).values({ ...valuesOf(ctx, action, one), bulk, rowsChanged: sql`changes()`, sequence: sql`${last(ctx)} + 1` })
}

type Values = ReturnType<typeof valuesOf>
const columns = Object.entries(getTableColumns(audit)) as [keyof typeof audit.$inferSelect, SQLiteColumn][]

/** One statement for all of them, as the next one could no longer see how many rows were touched; fewer than were meant, and the CHECK refuses. */
function entriesOf(ctx: Writer, rows: Values[]) {
  const touched = sql`iif(changes() = ${rows.length}, ${rows.length}, 0)`
  const stored = rows.map((row) => Object.fromEntries(columns.map(([key, column]) => [key, encoded(column, { ...row, bulk: true }[key as keyof Values])])))
  const counted: Partial<Record<keyof typeof audit.$inferSelect, SQL>> = { rowsChanged: touched, sequence: sql`${last(ctx)} + key + 1` }
  const values = columns.map(([key]) => counted[key] ?? sql`value ->> ${sql.raw(`'$.${key}'`)}`)
  return ctx.db.insert(audit).select(sql`select ${sql.join(values, sql`, `)} from json_each(${JSON.stringify(stored)})`)
}

/** How many deeds of this agency are on record; asked within the write, where nobody else is. */
const last = (ctx: Writer) => sql`(select coalesce(max(sequence), 0) from audit where agency_id = ${ctx.agencyId})`

const encoded = (column: SQLiteColumn, value: unknown) => (value === null || value === undefined ? null : column.mapToDriverValue(value))

const valuesOf = (ctx: Writer, action: string, { subject, before, after }: Change) => sealed({
  agencyId: ctx.agencyId,
  id: ctx.newId('audit'),
  at: ctx.now(),
  actorKind: actorKind(ctx.actor),
  actorId: ctx.actor.id,
  action,
  subjectKind: subject.kind,
  subjectId: subject.id,
  clientId: subject.clientId,
  eventId: subject.eventId,
  partOf: subject.partOf ?? null,
  supplierId: subject.supplierId ?? null,
  before,
  after,
  requestId: ctx.requestId,
})

function sealed<V extends { before: Change['before']; after: Change['after'] }>(values: V) {
  const salt = newToken()
  return { ...values, salt, valuesSha256: sealOf(salt, values) }
}
