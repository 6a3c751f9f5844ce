import { getTableColumns, sql, type SQL, type SQLChunk } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { outbox } from '../../../db/schema/agency/kernel'
import { importRows } from '../../../db/schema/agency/imports'
import type { Write } from '../commit'
import type { Ctx } from '../ctx'
import type { Importer } from './importer'
import type { Values } from './rules/rows'
import { andStanding, sqlName, type ImportRecord } from './store'

const list = (parts: SQLChunk[]) => sql.join(parts, sql`, `)
const r = sql.raw('import_rows')
const staged = (ctx: Ctx, { id }: ImportRecord, decision: 'new' | 'change') => sql`${r}.agency_id = ${ctx.agencyId} and ${r}.import_id = ${id} and ${r}.decision = ${decision}`
const cell = (from: 'values' | 'before', column: string) => sql.raw(`import_rows."${from}" ->> '$.${column}'`)

/** Whether what is there is still as it was when the rows were checked: nothing new under these keys, nothing changed of what is to change. */
export const stillAsChecked = (ctx: Ctx, record: ImportRecord, { table, key, whose, ofEvent, standing }: Importer) => sql`
  not exists (select 1 from ${r} join ${table} t on t.agency_id = ${r}.agency_id and t.${sqlName(key)} = ${r}."key" ${ofEvent ? sql`and t.event_id = ${record.eventId}` : sql``} ${whose ? sql`and t.${sqlName(whose)} = ${record.startedBy}` : sql``} ${andStanding(standing)} where ${staged(ctx, record, 'new')})
  and not exists (select 1 from ${r} left join ${table} t on t.agency_id = ${r}.agency_id and t.id = ${r}.target_id where ${staged(ctx, record, 'change')} and (t.revision is null or t.revision <> ${r}.target_revision))`

/** Whether nobody has changed or used since what the import put there. */
export const untouched = (ctx: Ctx, record: ImportRecord, { table, usedBy }: Importer) => sql.join([
  sql`not exists (select 1 from ${r} left join ${table} t on t.agency_id = ${r}.agency_id and t.id = ${r}.target_id
    where ${r}.agency_id = ${ctx.agencyId} and ${r}.import_id = ${record.id} and (t.revision is null or t.revision <> coalesce(${r}.target_revision, 0) + 1))`,
  ...usedBy.map((use) => {
    const [user, column] = use.split('.') as [string, string]
    return sql`not exists (select 1 from ${r} join ${sqlName(user)} u on u.agency_id = ${r}.agency_id and u.${sqlName(column)} = ${r}.target_id where ${staged(ctx, record, 'new')})`
  }),
], sql` and `)

/** The writes that put every staged row in place, whatever their number: a statement for the new and two for the changed, so all of them or none. */
export function placing(ctx: Ctx, record: ImportRecord, importer: Importer, fixed: Values, subject: Write['subject']): Write[] {
  const { table } = importer
  const fields = importer.fields().map(({ field }) => field)
  const staging = [...fields, ...(importer.derived ?? [])]
  const own: Record<string, SQLChunk> = { agency_id: sql`${r}.agency_id`, id: sql`${r}.target_id`, revision: sql`1`, created_at: sql`${ctx.now()}` }
  const unsaid = unsaidIn(importer)
  const ofAll = (column: string) => sql`${fixed[column] ?? unsaid.get(column)}`
  const said = (column: string) => (column in fixed ? sql`coalesce(${cell('values', column)}, ${fixed[column]})` : cell('values', column))
  const value = (column: string) => own[column] ?? (staging.includes(column) ? said(column) : ofAll(column))
  const added = ctx.db.insert(table).select(sql`select ${list([...unsaid.keys()].map(value))} from ${r} where ${staged(ctx, record, 'new')}`)
  const before = sql`(select json_object(${list(fields.flatMap((column) => [sql.raw(`'${column}'`), sql`t.${sqlName(column)}`]))}) from ${table} t where t.agency_id = ${r}.agency_id and t.id = ${r}.target_id)`
  const kept = ctx.db.update(importRows).set({ before }).where(staged(ctx, record, 'change'))
  const changed = changing(ctx, record, importer, (column) => sql`coalesce(${cell('values', column)}, ${table}.${sqlName(column)})`)
  return [
    ...(record.fresh > 0 ? [bulk(added, subject, { added: record.fresh })] : []),
    ...(record.changed > 0 ? [bulk(kept, subject, { kept: record.changed }), bulk(changed, subject, { changed: record.changed })] : []),
  ]
}

/** The writes that take all of it back. */
export function takingBack(ctx: Ctx, record: ImportRecord, importer: Importer, subject: Write['subject']): Write[] {
  const { table } = importer
  const removed = ctx.db.delete(table).where(sql`agency_id = ${ctx.agencyId} and id in (select ${r}.target_id from ${r} where ${staged(ctx, record, 'new')})`)
  const restored = changing(ctx, record, importer, (column) => cell('before', column))
  return [
    ...(record.fresh > 0 ? [bulk(removed, subject, { removed: record.fresh })] : []),
    ...(record.changed > 0 ? [bulk(restored, subject, { restored: record.changed })] : []),
  ]
}

const columnName = (column: SQLiteColumn) => column.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Every column, and what stands there when nothing is said of it. */
const unsaidIn = ({ table }: Importer) => new Map(Object.values(getTableColumns(table)).filter(({ generated }) => !generated).map((column) =>
  [columnName(column), column.default === undefined ? null : column.mapToDriverValue(column.default)]))

function changing(ctx: Ctx, record: ImportRecord, importer: Importer, value: (column: string) => SQL) {
  const { table } = importer
  const names = importer.fields().map(({ field }) => field)
  const patch = Object.entries(getTableColumns(table)).flatMap(([property, column]) => (names.includes(columnName(column)) ? [[property, value(columnName(column))]] : []))
  return ctx.db.update(table).set({ ...Object.fromEntries(patch), revision: sql`${table}.revision + 1` })
    .from(importRows).where(sql`${staged(ctx, record, 'change')} and ${table}.agency_id = ${r}.agency_id and ${table}.id = ${r}.target_id`)
}

/** Records of one piece of news: as many as the index takes in one batch. */
const inOneNews = 100

/** The statement that tells the search index of every row put in place or taken back, a hundred in one piece of news; the sweep finds them. */
export function tellingOfRows(ctx: Ctx, { id }: ImportRecord, { noun }: Importer) {
  const piece = sql.raw(`(import_rows.line / ${inOneNews})`)
  const subject = JSON.stringify({ kind: 'import', id })
  const payload = sql`json_object('subject', json(${subject}), 'records', json_group_array(json_object('kind', ${noun}, 'id', ${r}.target_id)), 'actorId', ${ctx.actor.id}, 'origin', ${ctx.origin})`
  const row: Record<string, SQLChunk> = {
    agencyId: sql`${ctx.agencyId}`, id: sql`${ctx.newId('news')} || '_' || ${piece}`, kind: sql`'records.changed'`, payload, attempts: sql`0`, createdAt: sql`${ctx.now()}`, dueAt: sql`${ctx.now()}`,
  }
  return ctx.db.insert(outbox).select(sql`
    select ${list(Object.keys(getTableColumns(outbox)).map((property) => row[property] ?? sql`null`))} from ${r} where ${r}.agency_id = ${ctx.agencyId} and ${r}.import_id = ${id} group by ${piece}`)
}

const bulk = (statement: Write['statement'], subject: Write['subject'], after: Record<string, unknown>): Write => ({ statement, subject, before: null, after, bulk: true })
