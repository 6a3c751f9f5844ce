import { and } from 'drizzle-orm'
import type { SelectResultFields } from 'drizzle-orm/query-builders/select.types'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Ctx } from './ctx'
import { given, oneGiven, ours } from './scope'
import type { Asked } from './together'

type Named = SQLiteTable & { agencyId: SQLiteColumn; id: SQLiteColumn }

/**
 * What rows that the actor may see name, by its id: each thing is read once, however many rows name it, where a join would
 * read it for each of them. To be asked in one trip with others.
 */
export function beside<Columns extends Record<string, SQLiteColumn> & { id: SQLiteColumn }>(ctx: Ctx, table: Named, columns: Columns, ids: readonly (string | null)[]): Asked<Map<string, SelectResultFields<Columns>>> {
  const once = [...new Set(ids.filter((id) => id !== null))]
  const statements = once.length > 0 ? [ctx.db.select(columns as Record<string, SQLiteColumn>).from(given(once)).crossJoin(table).where(and(ours(ctx, table), oneGiven(table.id)))] : []
  return { statements, read: ([rows = []]) => new Map((rows as (SelectResultFields<Columns> & { id: string })[]).map((row) => [row.id, row])) }
}
