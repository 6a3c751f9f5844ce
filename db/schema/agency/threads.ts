import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Visibility } from '../../../workers/kernel/rules/visibility'
import { instant, json, owned, scoped } from '../columns'

/** People talking about a thing. A form question hangs on one field and has an addressee; comments are to whoever may read them. */
export const threads = sqliteTable('threads', {
  ...owned(),
  ...scoped(),
  supplierId: text(),
  kind: text().$type<'question' | 'comment'>().notNull(),
  visibility: text().$type<Visibility>().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  /** What the subject was called when it was asked about: threads know no other module to ask. */
  subjectTitle: text().notNull().default(''),
  field: text(),
  /** A question is open until it is answered; comments wait for nobody. */
  state: text().$type<'open' | 'answered' | 'talk'>().notNull(),
  askedBy: text().notNull(),
  /** Which frozen version of the subject a talk is about; null where it is about the thing as it stands. */
  version: integer(),
  /** Empty where nobody in particular is asked: a column of D1 cannot become nullable afterwards. */
  addresseeId: text().notNull(),
  dueOn: text(),
  /** Who let outsiders read what had been internal, and when. */
  sharedBy: text(),
  sharedAt: instant(),
  /** What has become of it. */
  taskId: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('threads_subject').on(t.agencyId, t.subjectId, t.id),
  index('threads_addressee').on(t.agencyId, t.addresseeId, t.state),
  index('threads_asker').on(t.agencyId, t.askedBy, t.state),
])

export const messages = sqliteTable('messages', {
  ...owned(),
  ...scoped(),
  threadId: text().notNull(),
  authorId: text().notNull(),
  text: text().notNull(),
  /** Ids of people; the text names them as it was typed. */
  mentions: json<string[]>().notNull().default([]),
  editedAt: instant(),
  withdrawnAt: instant(),
  /** SHA-256 of the Message-ID of the mail it came by, so that the same mail lands once. */
  mailHash: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('messages_thread').on(t.agencyId, t.threadId, t.id),
  uniqueIndex('messages_mail').on(t.agencyId, t.mailHash).where(sql`mail_hash is not null`),
  foreignKey({ columns: [t.agencyId, t.threadId], foreignColumns: [threads.agencyId, threads.id] }),
])

/** What a message said before it was edited; `createdAt` is when those words were written. */
export const messageTexts = sqliteTable('message_texts', {
  ...owned(),
  messageId: text().notNull(),
  text: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('message_texts_message').on(t.agencyId, t.messageId, t.id),
  foreignKey({ columns: [t.agencyId, t.messageId], foreignColumns: [messages.agencyId, messages.id] }),
])

/** How far somebody has read: the id of the last message they saw. */
export const threadMarks = sqliteTable('thread_marks', {
  agencyId: text().notNull(),
  threadId: text().notNull(),
  personId: text().notNull(),
  seenId: text().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.threadId, t.personId] })])

/** Where one person's reply by mail belongs. The id is the SHA-256 of the token in the address, which is nowhere on record. */
export const replyPlaces = sqliteTable('reply_places', {
  agencyId: text().notNull(),
  id: text().notNull(),
  createdAt: instant().notNull(),
  threadId: text().notNull(),
  personId: text().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])
