import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Encoding } from '../../../workers/kernel/imports/rules/encoding'
import type { Mapping } from '../../../workers/kernel/imports/rules/mapping'
import type { Existing, Values } from '../../../workers/kernel/imports/rules/rows'
import { instant, json, owned } from '../columns'

export type ImportState = 'waiting' | 'mapping' | 'reading' | 'checked' | 'done' | 'undone' | 'cancelled' | 'failed'

/** A table that somebody brings in. Its rows wait in `import_rows` until one batch puts all of them in place. */
export const imports = sqliteTable('imports', {
  ...owned(),
  kind: text().notNull(),
  eventId: text(),
  startedBy: text().notNull(),
  state: text().$type<ImportState>().notNull(),
  fileId: text(),
  fileName: text(),
  sha256: text(),
  format: json<{ kind: 'xlsx' } | { kind: 'csv'; encoding: Encoding; delimiter: string }>(),
  /** The file's first row, as it stands there. */
  header: json<string[]>(),
  mapping: json<Mapping>(),
  existing: text().$type<Existing>().notNull(),
  /** How far it has been read: the last row that is staged, and how much of the file that is. */
  line: integer().notNull(),
  percent: integer().notNull(),
  fresh: integer().notNull(),
  changed: integer().notNull(),
  skipped: integer().notNull(),
  wrong: integer().notNull(),
  attempts: integer().notNull(),
  faults: integer().notNull(),
  dueAt: instant().notNull(),
  error: text(),
  doneAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('imports_started').on(t.agencyId, t.startedBy, t.id),
  index('imports_due').on(t.dueAt).where(sql`state = 'reading'`),
])

const ofImport = () => ({ agencyId: text().notNull(), importId: text().notNull(), line: integer().notNull() })

/** A row that is right, on its way: what becomes of it, and what it changes. */
export const importRows = sqliteTable('import_rows', {
  ...ofImport(),
  decision: text().$type<'new' | 'change'>().notNull(),
  key: text().notNull(),
  values: json<Values>().notNull(),
  targetId: text().notNull(),
  targetRevision: integer(),
  /** What stood there before it was changed, for taking the import back. */
  before: json<Values>(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.importId, t.line] }),
  foreignKey({ columns: [t.agencyId, t.importId], foreignColumns: [imports.agencyId, imports.id] }),
])

/** What is wrong in one cell of the file. */
export const importProblems = sqliteTable('import_problems', {
  ...ofImport(),
  field: text().notNull(),
  column: integer(),
  code: text().notNull(),
  text: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.importId, t.line, t.field] }),
  foreignKey({ columns: [t.agencyId, t.importId], foreignColumns: [imports.agencyId, imports.id] }),
])
