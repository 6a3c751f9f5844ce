import { and, gt, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { searchTerms } from '../../db/schema/agency/search'
import type { Subject } from './commit'
import type { Ctx } from './ctx'
import { beyond, queryOf } from './rules/query'
import { searchedKinds, type FoundRecord, type SearchedKind } from './rules/searched'
import { among, ours } from './scope'

/** What reading for the index needs of the world: it is done on nobody's behalf. */
export type IndexReader = Pick<Ctx, 'agencyId' | 'db'>

/** The same for those who say how a row reads: days are those of the agency's zone. */
export type RecordReader = IndexReader & Pick<Ctx, 'agency'>

/** Which rows the index asks a module for: these, or the next of all in the order of their ids. */
export type Wanted = { ids: string[] } | { after: string; limit: number }

/** How one module's rows read to the index; workers/searched.ts lists them all. */
export type FoundAs = {
  records(world: RecordReader, wanted: Wanted): Promise<FoundRecord[]>
  /** The ids of this kind's rows that hang on these things and move with them. */
  about?(world: IndexReader, subjectIds: string[]): Promise<string[]>
}
export type Searched = Record<SearchedKind, FoundAs>

/** The rows wanted of a table, for its module's store. */
export const wantedOf = (world: IndexReader, table: { agencyId: SQLiteColumn; id: SQLiteColumn }, wanted: Wanted) =>
  and(ours(world, table), 'ids' in wanted ? among(table.id, wanted.ids) : gt(table.id, wanted.after))

export const mostOf = (wanted: Wanted) => ('ids' in wanted ? wanted.ids.length : wanted.limit)

/** For a list's filter: those of a kind that the index finds by all that was typed, in either Chinese script or by its sound; what was written a moment ago may not be in it yet. Figures and signs are meant as they stand: with them, nothing. */
export const foundByWords = (world: IndexReader, kind: SearchedKind, id: SQLiteColumn, typed: string) =>
  /[^\p{L}\p{M}\s]/u.test(typed) ? undefined : and(...queryOf(typed).terms.map((term) => sql`${id} in (select t.id from ${searchTerms} t where t.agency_id = ${world.agencyId} and t.kind = ${kind} and t.term >= ${term} and t.term < ${beyond(term)})`))

export type Touched = { kind: SearchedKind; id: string }

/** Which records of the index the subjects of a commit stand for, each once. */
export function touchedRecords(subjects: Subject[]): Touched[] {
  const touched = subjects.flatMap(({ kind, id }) => (isSearched(kind) ? [{ kind, id }] : []))
  return [...new Map(touched.map((one) => [one.id, one])).values()]
}

export const isSearched = (kind: string): kind is SearchedKind => searchedKinds.some((one) => one === kind)
