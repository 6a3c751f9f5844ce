import { sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { invalid } from './refusal'

export const pageSize = 50

/** So far is counted: to tell 20,000 rows from 20,001, all of them would be read each time somebody looks. */
export const mostCounted = 1000

/** A page of rows that were read with one more than it holds, so that it knows whether another follows; the cursor is the last row's id. */
export function pageOf<Row>(read: Row[], idOf: (row: Row) => string, limit = pageSize) {
  const rows = read.slice(0, limit)
  return { rows, next: read.length > limit ? idOf(rows.at(-1)!) : null }
}

/** Finds the row of the list that a page goes on from. */
type From = (id: string) => PromiseLike<unknown[]>

/** A page of what is read whole anyway, because whoever asks for one of them must know all. @throws 422 `unknown_cursor` */
export function pageAmong<Row extends { id: string }>(all: Row[], { cursor, limit = pageSize }: { cursor?: string; limit?: number }) {
  const last = all.findIndex(({ id }) => id === cursor)
  if (cursor && last < 0) throw unknownCursor()
  return pageOf(all.slice(last + 1), ({ id }) => id, limit)
}

type Asked = { cursor?: string; limit?: number; counted?: 'true'; from: From }

/** What follows a row in the order of ids; nothing where there is no such row, as where a list is sorted by something else. */
export const past = (way: '<' | '>', { agencyId }: { agencyId: string }, table: SQLiteTable & { id: SQLiteColumn }, id: string) =>
  sql`${table.id} ${sql.raw(way)} (select last.id from ${table} last where last.agency_id = ${agencyId} and last.id = ${id})`

/** @throws 422 `unknown_cursor` where nothing follows only because there is no row to go on from: the reader would take the list to be at its end */
export async function followed<P extends { rows: unknown[] }>(page: P, cursor: string | undefined, from: From): Promise<P> {
  if (cursor && page.rows.length === 0 && (await from(cursor)).length === 0) throw unknownCursor()
  return page
}

export const unknownCursor = () => invalid({ cursor: 'unknown_cursor' }, 'unknown_cursor')

/**
 * A page, and how many rows there are on all of them: counted when that is asked for, or where the list ends on its first
 * page; else as many as this page shows, and that there are more (docs/decisions/0036).
 * @throws 422 `unknown_cursor`
 */
export async function countedPage<Row>(read: PromiseLike<Row[]>, count: (most: number) => PromiseLike<number>, idOf: (row: Row) => string, { cursor, limit = pageSize, counted, from }: Asked) {
  const page = await followed(pageOf(await read, idOf, limit), cursor, from)
  if (!cursor && page.next === null) return { ...page, total: page.rows.length }
  if (!counted) return { ...page, total: page.rows.length, beyond: true }
  const total = await count(mostCounted + 1)
  return total > mostCounted ? { ...page, total: mostCounted, beyond: true } : { ...page, total }
}

/**
 * What a field offers: those chosen before, then the first of those that fit, in at most two queries whatever there is.
 * @param those the rows with these ids
 */
export async function choicesOf<Row extends { id: string }>(chosen: string[], fitting: Promise<Row[]>, those: (ids: string[]) => Promise<Row[]>) {
  const [found, kept] = await Promise.all([fitting, chosen.length > 0 ? those(chosen) : []])
  const { rows, next } = pageOf(found, ({ id }) => id)
  return { rows: [...kept, ...rows.filter(({ id }) => !chosen.includes(id))], more: next !== null }
}

/** What was typed into a filter, anywhere and in any case; not LIKE, whose patterns D1 holds to 50 bytes. */
export const contains = (column: SQLiteColumn, q: string) => sql`instr(lower(${column}), lower(${q})) > 0`
