import { and, asc, eq, getTableColumns, or, sql, type SQL } from 'drizzle-orm'
import { clients } from '../../../db/schema/agency/clients'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { choicesOf, contains, countedPage, pageSize } from '../../kernel/list'
import { among, ours, rowOf, visible } from '../../kernel/scope'
import { foundByWords, mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import { fieldsFor } from './rules/fields'
import type { Client, ClientChoiceQuery, ClientQuery } from './shapes'

type Internal = 'notes' | 'counterpartId' | 'importance' | 'industry' | 'ndaEndsOn'

const seen = (ctx: Ctx) => visible(ctx, clients, { client: clients.id })

export async function findClient(ctx: Ctx, id: string): Promise<Client | undefined> {
  const [client] = await ctx.db.select(readable(ctx)).from(clients).where(and(seen(ctx), eq(clients.id, id)))
  return client
}

export const clientsSpokenToBy = (ctx: Ctx, personId: string) =>
  ctx.db.select().from(clients).where(and(ours(ctx, clients), eq(clients.counterpartId, personId))).orderBy(asc(clients.id))

/** The whole row, for a verb that changes it. */
export async function clientRecord(ctx: Ctx, id: string) {
  const [client] = await ctx.db.select().from(clients).where(and(seen(ctx), eq(clients.id, id)))
  return client
}

/** The same of those among these that the actor may see. */
export const clientRecords = (ctx: Ctx, ids: string[]) => ctx.db.select().from(clients).where(and(seen(ctx), among(clients.id, ids)))

/** By name; the cursor is the id of the last row shown. */
export async function clientPage(ctx: Ctx, { cursor, q, counted, limit = pageSize }: ClientQuery) {
  const wanted = and(seen(ctx), named(ctx, q))
  const rows = ctx.db.select(readable(ctx)).from(clients).where(and(wanted, cursor ? after(ctx, cursor) : undefined))
      .orderBy(asc(clients.name), asc(clients.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: clients.id }).from(clients).where(wanted).limit(most).as('those')), ({ id }) => id, { cursor, limit, counted, from: rowOf(ctx, clients, { client: clients.id }) })
}

/** Which clients a field offers, by name. */
export async function clientChoices(ctx: Ctx, { q, chosen }: ClientChoiceQuery) {
  const some = (which: SQL | undefined) =>
    ctx.db.select({ id: clients.id, name: clients.name }).from(clients).where(and(seen(ctx), which)).orderBy(asc(clients.name), asc(clients.id))
  return choicesOf(chosen, some(named(ctx, q)).limit(pageSize + 1), (ids) => some(among(clients.id, ids)))
}

const named = (ctx: Ctx, q?: string) => (q ? or(contains(clients.name, q), contains(clients.latin, q), foundByWords(ctx, 'client', clients.id, q)) : undefined)

/** The clients of these names, in any case: two may have the same. */
export const clientsNamed = (ctx: Ctx, names: string[]) =>
  ctx.db.select({ id: clients.id, name: clients.name }).from(clients).where(and(ours(ctx, clients), sql`lower(${clients.name}) in (select value from json_each(${JSON.stringify(names.map((name) => name.toLowerCase()))}))`))

export async function namesOf(ctx: Ctx, ids: string[]) {
  const rows = await ctx.db.select({ id: clients.id, name: clients.name }).from(clients)
    .where(and(ours(ctx, clients), among(clients.id, ids)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Only the columns of the actor's allow-list leave the database; the type says so by what is internal being optional in `Client`. */
function readable(ctx: Ctx) {
  const columns = getTableColumns(clients)
  return Object.fromEntries(fieldsFor(ctx.actor.kind).map((field) => [field, columns[field]])) as Omit<typeof columns, 'agencyId' | Internal>
}

const after = (ctx: Ctx, id: string) =>
  sql`(${clients.name}, ${clients.id}) > (select last.name, last.id from clients last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(clients).where(wantedOf(world, clients, wanted)).orderBy(asc(clients.id)).limit(mostOf(wanted))

export const clientKeepers = [keeper('clients spoken to', clients, ({ id }) => eq(clients.counterpartId, id), 'company')]
