import { foreignKey, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { owned, scoped } from '../columns'

/** People talking about a thing. A form question hangs on one field and has an addressee. */
export const threads = sqliteTable('threads', {
  ...owned(),
  ...scoped(),
  kind: text().$type<'question'>().notNull(),
  visibility: text().$type<'internal' | 'client' | 'supplier'>().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  /** What the subject was called when it was asked about: threads know no other module to ask. */
  subjectTitle: text().notNull().default(''),
  field: text(),
  state: text().$type<'open' | 'answered'>().notNull(),
  askedBy: text().notNull(),
  addresseeId: text().notNull(),
  dueOn: text(),
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
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('messages_thread').on(t.agencyId, t.threadId, t.id),
  foreignKey({ columns: [t.agencyId, t.threadId], foreignColumns: [threads.agencyId, threads.id] }),
])
