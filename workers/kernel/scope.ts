import { and, eq, isNull, not, or, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { people } from '../../db/schema/agency/people'
import type { Actor, Ctx } from './ctx'
import type { Db } from './db'
import { forbidden } from './refusal'
import { whyNotMove, type Giver, type Place } from './rules/rank'

type OwnedTable = { agencyId: SQLiteColumn; id: SQLiteColumn }
type ScopeColumns = { client?: SQLiteColumn; event?: SQLiteColumn; supplier?: SQLiteColumn }

/** @throws 403 `needs_full_scope` for limited staff, where something concerns the whole agency: they could not see what it touches */
export function demandFullScope({ actor }: Ctx) {
  if (actor.kind !== 'system' && !(actor.kind === 'staff' && actor.scope === 'all')) throw forbidden('needs_full_scope')
}

/** Whoever gives places, with what they see; null for those who give none. */
export function giverIn(actor: Actor): Giver | null {
  if (actor.kind === 'staff') return actor
  return actor.kind === 'client' ? { role: actor.role, scope: { clients: [actor.clientId], events: [] } } : null
}

/** @throws 403 `role_not_yours_to_give`, `outside_your_scope` for whoever would move somebody out of, or into, a place above or beyond their own */
export function demandMayMove({ actor }: Ctx, ...places: Place[]) {
  for (const place of places) {
    const giver = giverIn(actor)
    const refusal = giver ? whyNotMove(giver, place) : 'role_not_yours_to_give'
    if (refusal) throw forbidden(refusal)
  }
}

/** This agency's rows, whoever asks: for what has no client, event or supplier, and for reads a verb makes on its own account. */
export const ours = (ctx: Pick<Ctx, 'agencyId'>, table: OwnedTable) => eq(table.agencyId, ctx.agencyId)

/**
 * The rows of this table that the actor may see; every read on somebody's behalf goes through it.
 * Columns default to `client_id`, `event_id`, `supplier_id` where the table has them. What an actor's kind
 * has no column for, they do not see; nor does anybody see what lies in the bin.
 */
export function visible(ctx: Ctx, table: OwnedTable, columns: ScopeColumns = scopeColumns(table)): SQL {
  const { binnedAt } = table as OwnedTable & { binnedAt?: SQLiteColumn }
  return and(visibleOrBinned(ctx, table, columns), binnedAt && isNull(binnedAt))!
}

/** The same, and what the actor could have back from the bin. */
export const visibleOrBinned = (ctx: Ctx, table: OwnedTable, columns: ScopeColumns = scopeColumns(table)): SQL =>
  and(ours(ctx, table), scopeOf(ctx, columns))!

/** The row of a table with an id, as far as the actor may see it, in the bin or not. */
export const rowOf = (ctx: Ctx, table: OwnedTable & SQLiteTable, columns?: ScopeColumns) => rowIn(ctx.db, table, visibleOrBinned(ctx, table, columns))

/** The same among rows that are somebody's own, or lie in another database. */
export const rowIn = (db: Db, table: OwnedTable & SQLiteTable, which: SQL | undefined) => (id: string) =>
  db.select({ id: table.id }).from(table).where(and(which, eq(table.id, id)))

function scopeColumns(table: OwnedTable): ScopeColumns {
  const { clientId, eventId, supplierId } = table as OwnedTable & Record<string, SQLiteColumn | undefined>
  return { client: clientId, event: eventId, supplier: supplierId }
}

const nothing = sql`0`
/** One parameter for a list of any length: D1 allows 100. */
export const among = (column: SQLiteColumn, values: readonly string[]) => sql`${column} in (select value from json_each(${JSON.stringify(values)}))`

/**
 * A table of these ids, its column `column1`, to join with what they name. D1 charges each row that a query passes: for an `in`
 * three are read for each id, for a join with values one. Beyond what it binds, it reads them from one parameter.
 */
export const given = (ids: readonly string[]) => (ids.length > 0 && ids.length <= mostBound
  ? sql`(values ${sql.join(ids.map((id) => sql`(${id})`), sql`, `)})`
  : sql`(select value as column1 from json_each(${JSON.stringify(ids)}))`)
const mostBound = 90
export const oneGiven = (column: SQLiteColumn) => sql`${column} = column1`

/** Those who tend to what everybody learns and holds, as far as nothing limits them. */
const tenders: readonly string[] = ['owner', 'director', 'manager', 'trainer']

/** What is somebody's own, such as what they learnt: theirs, their manager's to look after, and of those who tend to everybody's. `column` says whose it is. */
export function personal({ actor, agencyId }: Pick<Ctx, 'actor' | 'agencyId'>, column: SQLiteColumn | SQL): SQL | undefined {
  if (actor.kind === 'system') return undefined
  if (actor.kind !== 'staff') return nothing
  if (actor.scope === 'all' && tenders.includes(actor.role)) return undefined
  return sql`${column} in (select ${actor.id} union all select report.id from ${people} report where report.agency_id = ${agencyId} and report.manager_id = ${actor.id})`
}

function scopeOf({ actor }: Ctx, { client, event, supplier }: ScopeColumns): SQL | undefined {
  switch (actor.kind) {
    case 'system':
      return undefined
    case 'client':
      return client ? eq(client, actor.clientId) : nothing
    case 'supplier':
      return supplier ? eq(supplier, actor.supplierId) : nothing
    case 'staff': {
      if (actor.scope === 'all') return undefined
      const { clients, events } = actor.scope
      // An empty list is left out: SQLite would plan for it all the same.
      return or(client && oneOf(client, clients), event && oneOf(event, events)) ?? nothing
    }
  }
}

/** One is said as such: an index is then walked in the order of what follows in it. */
const oneOf = (column: SQLiteColumn, [first, ...others]: string[]) => (first === undefined ? undefined : others.length === 0 ? eq(column, first) : among(column, [first, ...others]))

/** D1 takes no more parts in one compound query. */
const mostParts = 5

/**
 * What staff with a short list as their scope see, as rows of one client or event each and none twice: read in the order of
 * an index and merged by `union all`, no more of them are read than are shown. Null where they see all, or too many for that.
 */
export function partsOf({ actor }: Pick<Ctx, 'actor'>, client: SQLiteColumn, event: SQLiteColumn): SQL[] | null {
  if (actor.kind !== 'staff' || actor.scope === 'all') return null
  const { clients, events } = actor.scope
  if (clients.length + events.length < 2 || clients.length + events.length > mostParts) return null
  return [...clients.map((id) => eq(client, id)), ...events.map((id) => and(eq(event, id), not(among(client, clients)))!)]
}
