import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Visibility } from '../../../workers/kernel/rules/visibility'
import { instant, json, owned, scoped } from '../columns'
import { mailColumns } from '../mails'

/** Append-only: triggers refuse every DELETE, and every UPDATE but the one that redacts values (docs/decisions/0025). The CHECK is what makes a stale write roll back: see kernel/commit.ts. */
export const audit = sqliteTable('audit', {
  agencyId: text().notNull(),
  id: text().notNull(),
  at: instant().notNull(),
  actorKind: text().notNull(),
  actorId: text(),
  action: text().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  /** The thing on whose page this is read: the brief of an answer, the event of a task. */
  partOf: text(),
  ...scoped(),
  supplierId: text(),
  before: json<Record<string, unknown>>(),
  after: json<Record<string, unknown>>(),
  requestId: text().notNull(),
  bulk: integer({ mode: 'boolean' }).notNull(),
  /** SHA-256 of `salt` and both values: what they were can be proved while they are there, and not be guessed once they are redacted, the salt with them. */
  valuesSha256: text().notNull().default(''),
  salt: text(),
  rowsChanged: integer().notNull(),
  /** Counts an agency's deeds in the order in which they were committed: ids are drawn before that, and overtake each other. */
  sequence: integer(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('audit_subject').on(t.agencyId, t.subjectId, t.id),
  index('audit_kind').on(t.agencyId, t.subjectKind, t.id),
  index('audit_part_of').on(t.agencyId, t.partOf, t.id).where(sql`part_of is not null`),
  uniqueIndex('audit_sequence').on(t.agencyId, t.sequence),
  check('audit_rows_changed', sql`rows_changed = 1 or (bulk = 1 and rows_changed > 1)`),
])

/** What one module tells the others. The row, not the queue, is the record: it is due until it is handled or dead. */
export const outbox = sqliteTable('outbox', {
  agencyId: text().notNull(),
  id: text().notNull(),
  kind: text().notNull(),
  payload: json<Record<string, unknown>>(),
  attempts: integer().notNull().default(0),
  createdAt: instant().notNull(),
  dueAt: instant().notNull(),
  handledAt: instant(),
  deadAt: instant(),
  /** Dead, and given up by somebody who read it. */
  discardedAt: instant(),
  error: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('outbox_due').on(t.dueAt).where(sql`handled_at is null and dead_at is null`),
  index('outbox_dead').on(t.agencyId, t.deadAt, t.id).where(sql`dead_at is not null and discarded_at is null`),
])

/** One row per news and listener: written in the same batch as the effect, so that a second delivery changes nothing. */
export const handled = sqliteTable('handled', {
  agencyId: text().notNull(),
  id: text().notNull(),
  listener: text().notNull(),
  at: instant().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id, t.listener] })])

/**
 * News for a set time: one row for each time a thing is to be remembered. It is gone once it has become news in the outbox,
 * and when the thing moved or was done.
 */
export const reminders = sqliteTable('reminders', {
  agencyId: text().notNull(),
  thingId: text().notNull(),
  kind: text().notNull(),
  /** Days from the day it counts from, negative before it. */
  offset: integer().notNull(),
  /** The day or instant it counts from. */
  due: text().notNull(),
  fireAt: instant().notNull(),
  payload: json<Record<string, unknown>>().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.thingId, t.kind, t.offset] }),
  index('reminders_fire').on(t.fireAt),
])

export const idempotency = sqliteTable('idempotency', {
  agencyId: text().notNull(),
  actorId: text().notNull(),
  route: text().notNull(),
  key: text().notNull(),
  bodyHash: text().notNull(),
  answer: json<unknown>(),
  createdAt: instant().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.actorId, t.route, t.key] })])

/** Bytes in R2. `subject` says which thing it hangs on; nothing is overwritten, a newer file supersedes. */
export const files = sqliteTable('files', {
  ...owned(),
  ...scoped(),
  supplierId: text(),
  /** Narrows row scope further where it is said: who besides staff may see it. */
  visibility: text().$type<Visibility>(),
  /** Whom of the agency's people it tells of, where somebody else may have brought it in. */
  personId: text(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  name: text().notNull(),
  size: integer().notNull(),
  type: text(),
  sha256: text(),
  state: text().$type<'pending' | 'ready' | 'cancelled'>().notNull(),
  objectKey: text().notNull(),
  uploadId: text(),
  addedBy: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('files_subject').on(t.agencyId, t.subjectId, t.state),
  index('files_person').on(t.agencyId, t.personId, t.id).where(sql`person_id is not null`),
  index('files_unfinished').on(t.createdAt).where(sql`state = 'pending'`),
])

export const fileParts = sqliteTable('file_parts', {
  agencyId: text().notNull(),
  fileId: text().notNull(),
  number: integer().notNull(),
  size: integer().notNull(),
  etag: text().notNull(),
  sha256: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.fileId, t.number] }),
  foreignKey({ columns: [t.agencyId, t.fileId], foreignColumns: [files.agencyId, files.id] }),
])

export const mails = sqliteTable('mails', {
  agencyId: text().notNull(),
  id: text().notNull(),
  personId: text(),
  ...mailColumns(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('mails_due').on(t.dueAt).where(sql`state = 'pending'`),
  index('mails_dead').on(t.agencyId, t.dueAt, t.id).where(sql`state = 'dead'`),
])

/** Browsers that asked to be told. The id is made from the address, so that one browser is one row, whoever uses it. */
export const pushDevices = sqliteTable('push_devices', {
  ...owned(),
  personId: text().notNull(),
  endpoint: text().notNull(),
  p256dh: text().notNull(),
  auth: text().notNull(),
  browser: text(),
  system: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('push_devices_person').on(t.agencyId, t.personId, t.id),
])

/** What a device is to show; the row is gone when it has left, or when it is too old to be worth it. */
export const pushes = sqliteTable('pushes', {
  agencyId: text().notNull(),
  id: text().notNull(),
  deviceId: text().notNull(),
  message: json<{ title: string; body: string; lang: string; url: string; tag: string }>().notNull(),
  attempts: integer().notNull(),
  dueAt: instant().notNull(),
  createdAt: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('pushes_due').on(t.dueAt),
])
