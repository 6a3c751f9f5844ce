import { and, eq, getTableName, sql, type InferInsertModel, type InferSelectModel } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { idempotency, outbox } from '../../db/schema/agency/kernel'
import { auditEntry } from './audit/entry'
import { actorKind, type Ctx, type Writer } from './ctx'
import { insertAll } from './outbox/insert-all'
import { conflict } from './refusal'
import { touchedRecords } from './searched'
import type { Subject, Touched } from './touched'
import { AnsweredBefore, failedCheck, failedUnique } from './sqlite-errors'

type Statement = BatchItem<'sqlite'>
type Row = Record<string, unknown>
export type { Writer } from './ctx'
export type { Subject } from './touched'
export type AgencyTable = SQLiteTable & { agencyId: SQLiteColumn; id: SQLiteColumn; revision: SQLiteColumn }

/** What the trail says of one row. */
export type Change = { subject: Subject; before: Row | null; after: Row | null }
/**
 * One write and what its audit row will say of it; `action` where that is another than the whole commit's. Where one
 * statement changes many rows, `each` of them gets an audit row, and all of them must have been touched.
 */
export type Write = Change & { statement: Statement; bulk?: boolean; action?: string; each?: Change[] }
/** What one module tells the others: a stable word, what it is about, and what a listener cannot look up. */
export type News = { kind: string; subject: { kind: string; id: string; clientId?: string | null; eventId?: string | null; supplierId?: string | null }; [detail: string]: unknown }

type Commitment<Answer> = {
  /** The action in the words of the permission table, `brief.submit`; one audit row per write carries it. */
  action: string
  write: Write | Write[]
  tell?: News[]
  /** What follows from the writes and needs no audit row of its own: reminders. */
  also?: Statement[]
  /** Kept with the Idempotency-Key, so that a repeated request gets the first answer. */
  answer?: Answer
}

/**
 * The only way to write: one D1 batch of [key], [write, audit]…, outbox, reminders.
 * `changes()` speaks of the last finished write, so each audit row directly follows its own; when a stale
 * write touches no row, the CHECK on the audit row rolls the whole batch back.
 * @throws 409 `changed_meanwhile` when a row was no longer as it was read
 */
export async function commit<Answer>(ctx: Ctx, { action, write, tell = [], also = [], answer }: Commitment<Answer>): Promise<Answer> {
  const writes = Array.isArray(write) ? write : [write]
  const news = [...tell, ...recordsChanged(writes)].map((one) => told(ctx, one, ctx.origin))
  const batch: Statement[] = [
    ...(ctx.once ? [keyRow(ctx, ctx.once, answer)] : []),
    ...written(ctx, action, writes),
    ...news.map((row) => ctx.db.insert(outbox).values(row)),
    ...also,
  ]
  try {
    await ctx.db.batch(atLeastOne(batch))
  } catch (error) {
    if (failedCheck(error) === 'audit_rows_changed') throw conflict('changed_meanwhile')
    if (failedUnique(error, 'idempotency')) throw new AnsweredBefore()
    throw error
  }
  const touched = writes.flatMap((one) => touchedBy(ctx, one.action ?? action, one))
  ctx.later(() => ctx.deliver(news.map((row) => row.id), touched))
  return answer as Answer
}

/** The writes of a batch, each with the audit row that directly follows it: also for listeners, who write beside a commit. */
export const written = (writer: Writer, action: string, writes: Write[]): Statement[] =>
  writes.flatMap((one) => [one.statement, auditEntry(writer, one.action ?? action, one)])

/** Adds a row. The agency comes from the context, never from the caller. */
export function insert<T extends AgencyTable>(ctx: Ctx, table: T, row: NewRow<T>): Write {
  const values = { createdAt: ctx.now(), ...row, agencyId: ctx.agencyId }
  return { statement: ctx.db.insert(table).values(checked(values)), subject: subjectOf(table, values), before: null, after: row }
}

/**
 * Adds the row that takes the place of what held without one, such as a value the product came with; `before` is that, null where nothing held.
 * Of two who do so at once, the second is refused.
 */
export function establish<T extends AgencyTable>(ctx: Ctx, table: T, row: NewRow<T>, before: Row | null): Write {
  const { subject } = insert(ctx, table, row)
  const values = { createdAt: ctx.now(), ...row, agencyId: ctx.agencyId }
  const statement = ctx.db.insert(table).values(checked(values)).onConflictDoNothing()
  return { statement, subject, before, after: before ? pick(row, Object.keys(before)) : row }
}

/** Changes a row as it was read: another revision meanwhile, and the whole commit is refused. */
export function update<T extends AgencyTable>(ctx: Writer, table: T, row: ReadRow<T>, patch: Partial<InferInsertModel<T>>): Write {
  const { id, revision } = row as { id: string; revision: number }
  const statement = ctx.db.update(table)
    .set(checked({ ...patch, revision: revision + 1 }))
    .where(and(eq(table.agencyId, ctx.agencyId), eq(table.id, id), eq(table.revision, revision)))
  return { statement, subject: subjectOf(table, { ...row, ...patch }), before: pick(row, Object.keys(patch)), after: patch }
}

/** Adds many rows in one statement, a hundred at most, each with its own audit row. */
export function insertMany<T extends AgencyTable>(ctx: Writer, table: T, rows: NewRow<T>[]): Write[] {
  if (rows.length === 0) return []
  const whole = rows.map((row) => ({ createdAt: ctx.now(), revision: 1, ...row, agencyId: ctx.agencyId }))
  const each = whole.map((row, index) => ({ subject: subjectOf(table, row), before: null, after: rows[index] as Row }))
  return insertAll(ctx.db, table, checked(whole)).map((statement) => ({ statement, ...each[0]!, each }))
}

/** So many rows go into one statement: what it is told of them stays far below D1's 2 MB. */
const atOnce = 500

/** Changes many rows alike, each as it was read: any of them changed meanwhile, and the whole commit is refused. */
export function updateAll<T extends AgencyTable>(ctx: Ctx, table: T, rows: ReadRow<T>[], patch: Partial<InferInsertModel<T>>): Write[] {
  return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, chunk) => {
    const some = rows.slice(chunk * atOnce, (chunk + 1) * atOnce)
    const read = JSON.stringify(some.map((row) => { const { id, revision } = row as { id: string; revision: number }; return [id, revision] }))
    const statement = ctx.db.update(table)
      .set(checked({ ...patch, revision: sql`${table.revision} + 1` }))
      .where(and(eq(table.agencyId, ctx.agencyId), sql`(${table.id}, ${table.revision}) in (select value ->> 0, value ->> 1 from json_each(${read}))`))
    const each = some.map((row) => ({ subject: subjectOf(table, { ...row, ...patch }), before: pick(row, Object.keys(patch)), after: patch as Row }))
    return { statement, ...each[0]!, each }
  })
}

/** Removes a row as it was read; only for drafts, what was issued is superseded instead. */
export function remove<T extends AgencyTable>(ctx: Ctx, table: T, row: ReadRow<T>): Write {
  const { id, revision } = row as { id: string; revision: number }
  const statement = ctx.db.delete(table).where(and(eq(table.agencyId, ctx.agencyId), eq(table.id, id), eq(table.revision, revision)))
  return { statement, subject: subjectOf(table, row), before: row, after: null }
}

export type NewRow<T extends AgencyTable> = Omit<InferInsertModel<T>, 'agencyId' | 'createdAt' | 'revision'> & { id: string }
/** Without what the database works out by itself. */
export type ReadRow<T extends AgencyTable> = Omit<InferSelectModel<T>, Exclude<keyof InferSelectModel<T>, keyof InferInsertModel<T>>>

/** drizzle cannot follow a generic table into its own insert and update types; the signatures above have checked them. */
const checked = (values: object) => values as never
const atLeastOne = (batch: Statement[]) => batch as [Statement, ...Statement[]]

const nouns: Record<string, string> = { people: 'person', message_texts: 'wording', push_devices: 'device', brief_answers: 'answer', brief_versions: 'version', brief_readings: 'reading', brief_pairs: 'pair', brief_intakes: 'intake', plan_templates: 'template', promise_links: 'link', checklist_ticks: 'tick', signing_links: 'signing', brief_analyses: 'analysis', training_entries: 'training', training_schemes: 'scheme', training_cycles: 'cycle' }

/** Read on pages of their own, or by one person alone. */
const alone = ['bin', 'brief', 'event', 'notice']

function subjectOf(table: AgencyTable, row: Row): Subject {
  const name = getTableName(table)
  const kind = nouns[name] ?? name.replace(/ies$/, 'y').replace(/s$/, '')
  const id = String(row.id)
  const said = (column: string) => (row[column] as string | null | undefined) ?? null
  const own = (noun: string, column: string) => (kind === noun ? id : said(column))
  const eventId = own('event', 'eventId')
  return {
    kind, id, clientId: own('client', 'clientId'), eventId, supplierId: own('supplier', 'supplierId'),
    partOf: alone.includes(kind) ? null : (said('briefId') ?? said('subjectId') ?? eventId),
    of: hangsOn(said), ...(said('visibility') && { visibility: said('visibility')! }),
  }
}

function hangsOn(said: (column: string) => string | null): Subject['of'] {
  const [kind, id, brief] = [said('subjectKind'), said('subjectId'), said('briefId')]
  if (kind && id) return { kind, id }
  return brief ? { kind: 'brief', id: brief } : null
}

/** As open screens hear of it; listeners, who write beside a commit, hand it on themselves. */
export const touchedBy = ({ actor }: Writer, action: string, write: Write): Touched[] =>
  changesOf([write]).map(({ subject }) => ({ ...subject, action, by: { kind: actorKind(actor), id: actor.id } }))

const pick = (row: Row, keys: string[]): Row => Object.fromEntries(keys.map((key) => [key, row[key] ?? null]))

const changesOf = (writes: Write[]): Change[] => writes.flatMap(({ each, ...one }) => each ?? [one])

/** For the index: one row per commit that changes anything one can look for, whatever else it tells. Whoever hears it reads the records as they are by then; listeners that write beside a commit tell it themselves. */
export function recordsChanged(writes: Write[]): News[] {
  const records = touchedRecords(changesOf(writes).map(({ subject }) => subject))
  return records.length > 0 ? [{ kind: 'records.changed', subject: records[0]!, records }] : []
}

/** What listeners tell in turn, beside a commit: the statements, and the ids of what should leave soon. */
export function telling(writer: Writer, news: News[], origin: string): { writes: Statement[]; ids: string[] } {
  const rows = news.map((one) => told(writer, one, origin))
  return { writes: rows.map((row) => writer.db.insert(outbox).values(row)), ids: rows.map(({ id }) => id) }
}

function told(ctx: Writer, { kind, ...payload }: News, origin: string) {
  const at = ctx.now()
  return {
    agencyId: ctx.agencyId,
    id: ctx.newId('news'),
    kind,
    payload: { ...payload, actorId: ctx.actor.id, origin },
    createdAt: at,
    dueAt: at,
  }
}

function keyRow(ctx: Ctx, once: NonNullable<Ctx['once']>, answer: unknown): Statement {
  return ctx.db.insert(idempotency).values({
    agencyId: ctx.agencyId, actorId: ctx.actor.id ?? ctx.actor.kind, ...once, answer: answer ?? null, createdAt: ctx.now(),
  })
}
