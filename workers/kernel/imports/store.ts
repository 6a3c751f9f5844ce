import { and, asc, count, desc, eq, ne, or, sql, type SQL } from 'drizzle-orm'
import { importProblems, importRows, imports } from '../../../db/schema/agency/imports'
import type { Ctx } from '../ctx'
import type { Db } from '../db'
import { notFound } from '../refusal'
import { past } from '../list'
import { ours, rowIn } from '../scope'
import type { Importer } from './importer'

export type ImportRecord = typeof imports.$inferSelect
export type StagedRow = typeof importRows.$inferInsert
export type ProblemRow = typeof importProblems.$inferInsert

const mine = (ctx: Ctx) => and(ours(ctx, imports), eq(imports.startedBy, ctx.actor.id ?? ''))

/** An import is its starter's alone. @throws 404 */
export async function importRecord(ctx: Ctx, id: string): Promise<ImportRecord> {
  const [record] = await ctx.db.select().from(imports).where(and(mine(ctx), eq(imports.id, id)))
  if (!record) throw notFound()
  return record
}

const lookedBack = 20

/** The newest first. */
export const myImports = (ctx: Ctx, { cursor, limit = lookedBack }: { cursor?: string; limit?: number } = {}) =>
  ctx.db.select().from(imports).where(and(mine(ctx), cursor ? past('<', ctx, imports, cursor) : undefined)).orderBy(desc(imports.id)).limit(limit)

export const myImport = (ctx: Ctx) => rowIn(ctx.db, imports, mine(ctx))

/** What was chosen the last time that this person brought in such things. */
export async function lastMapping(ctx: Ctx, { id, kind }: ImportRecord) {
  const before = await myImports(ctx)
  return before.find((one) => one.id !== id && one.kind === kind && one.mapping !== null && one.header !== null)
}

/** The same file, brought in before and still in place. */
export async function doneBefore(ctx: Ctx, { id, kind, sha256 }: ImportRecord) {
  const before = await myImports(ctx)
  return before.find((one) => one.id !== id && one.kind === kind && one.state === 'done' && one.sha256 !== null && one.sha256 === sha256)
}

const ofImport = (table: typeof importRows | typeof importProblems, { agencyId, id }: ImportRecord) => and(eq(table.agencyId, agencyId), eq(table.importId, id))

export const rowsOfImport = (ctx: Ctx, record: ImportRecord, limit: number) =>
  ctx.db.select({ line: importRows.line, decision: importRows.decision, values: importRows.values }).from(importRows).where(ofImport(importRows, record)).orderBy(asc(importRows.line)).limit(limit)

/** What is wrong, by row; the cursor is the last row and field shown. */
export const problemsOfImport = (ctx: Ctx, record: ImportRecord, limit: number, after = { line: 0, field: '' }) => {
  const { line, field, column, code, text } = importProblems
  return ctx.db.select({ line, field, column, code, text }).from(importProblems)
    .where(and(ofImport(importProblems, record), or(sql`${line} > ${after.line}`, and(eq(line, after.line), sql`${field} > ${after.field}`)))).orderBy(asc(line), asc(field)).limit(limit)
}

export const clearStaged = (ctx: Ctx, record: ImportRecord) =>
  ctx.db.batch([ctx.db.delete(importRows).where(ofImport(importRows, record)), ctx.db.delete(importProblems).where(ofImport(importProblems, record))])

/** Whose the new rows are, and how many are whose. */
export const ownersOfNew = (ctx: Ctx, record: ImportRecord, field: string) => {
  const owner = sql<string>`${importRows.values} ->> ${`$.${field}`}`
  return ctx.db.select({ id: owner, count: count() }).from(importRows).where(and(ofImport(importRows, record), eq(importRows.decision, 'new'))).groupBy(owner)
}

/** Every value that the rows of an import bring, stand at or stood at in one column. */
export async function cellsOf(ctx: Ctx, record: ImportRecord, { table }: Importer, column: string) {
  const rows = await ctx.db.all<{ cell: string }>(sql`
    select import_rows."values" ->> ${`$.${column}`} as cell from import_rows where ${ofImport(importRows, record)}
    union select import_rows."before" ->> ${`$.${column}`} from import_rows where ${ofImport(importRows, record)}
    union select t.${sqlName(column)} from import_rows join ${table} t on t.agency_id = import_rows.agency_id and t.id = import_rows.target_id where ${ofImport(importRows, record)}`)
  return rows.flatMap(({ cell }) => (cell === null ? [] : [cell]))
}

/** The select of what an import has put in place. */
export const idsOf = (record: ImportRecord) => sql`select import_rows.target_id from import_rows where ${ofImport(importRows, record)}`

export const sqlName = (identifier: string) => sql.identifier(identifier)

export const andStanding = (standing?: string) => (standing ? sql.raw(`and ${standing}`) : sql``)

/** Things of this kind that are there already, by their key. */
export async function known(db: Db, { agencyId, eventId, startedBy }: ImportRecord, { table, key, whose, ofEvent, standing }: Importer, keys: string[]) {
  const rows = await db.all<{ id: string; revision: number; key: string }>(sql`
    select id, revision, ${sqlName(key)} as key from ${table}
    where agency_id = ${agencyId} ${ofEvent ? sql`and event_id = ${eventId}` : sql``} ${whose ? sql`and ${sqlName(whose)} = ${startedBy}` : sql``} ${andStanding(standing)} and ${sqlName(key)} in (select value from json_each(${JSON.stringify(keys)}))`)
  return new Map(rows.map((row) => [row.key, row]))
}

const stillMine = ({ agencyId, id, attempts }: ImportRecord): SQL =>
  sql`exists (select 1 from imports i where i.agency_id = ${agencyId} and i.id = ${id} and i.state = 'reading' and i.attempts = ${attempts})`

export type Progress = Pick<ImportRecord, 'line' | 'percent' | 'fresh' | 'changed' | 'skipped' | 'wrong' | 'dueAt'> & { state?: ImportRecord['state'] }

/** One stretch of the file, staged in one batch with how far that is. False when it was cancelled, or somebody else goes on with it. */
export async function stage(db: Db, record: ImportRecord, rows: StagedRow[], problems: ProblemRow[], progress: Progress) {
  const mine = stillMine(record)
  const { agencyId, id, attempts } = record
  const results = await db.batch([
    db.insert(importRows).select(sql`select ${agencyId}, ${id}, value ->> 0, value ->> 1, value ->> 2, value -> 3, value ->> 4, value ->> 5, null
      from json_each(${JSON.stringify(rows.map(asRow))}) where ${mine}`).onConflictDoNothing(),
    db.insert(importProblems).select(sql`select ${agencyId}, ${id}, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
      from json_each(${JSON.stringify(problems.map(asProblem))}) where ${mine}`).onConflictDoNothing(),
    db.update(imports).set(progress).where(and(eq(imports.agencyId, agencyId), eq(imports.id, id), eq(imports.state, 'reading'), eq(imports.attempts, attempts))).returning({ id: imports.id }),
  ])
  return results[2].length > 0
}

const asRow = ({ line, decision, key, values, targetId, targetRevision }: StagedRow) => [line, decision, key, values, targetId, targetRevision ?? null]
const asProblem = ({ line, field, column, code, text }: ProblemRow) => [line, field, column ?? null, code, text]

/** Staged rows of what was cancelled, has failed, or can no longer be taken back. */
export const forgetStaged = (db: Db, before: (days: number) => string) => {
  const over = or(and(or(eq(imports.state, 'cancelled'), eq(imports.state, 'failed'), eq(imports.state, 'undone')), sql`${imports.createdAt} < ${before(1)}`), and(ne(imports.state, 'reading'), sql`${imports.createdAt} < ${before(31)}`))
  const theirs = (table: typeof importRows | typeof importProblems) => sql`(${table.agencyId}, ${table.importId}) in (select ${imports.agencyId}, ${imports.id} from ${imports} where ${over})`
  return db.batch([db.delete(importRows).where(theirs(importRows)), db.delete(importProblems).where(theirs(importProblems))])
}
