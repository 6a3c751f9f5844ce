import type { SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Titles } from '../exports/rules/columns'
import type { News } from '../commit'
import type { Ctx } from '../ctx'
import type { Noun } from '../ids'
import type { Statement } from '../outbox/listener'
import type { Action } from '../permissions'
import { notFound } from '../refusal'
import type { ImportField, Values } from './rules/rows'

/** Values of one row that need more than their own cell: what is wrong with them, or what they become. */
export type Resolved = { values: Values } | { field: string; wrong: string }

/** A table of an agency's own things. */
export type ImportedTable = SQLiteTable & { agencyId: SQLiteColumn; id: SQLiteColumn; revision: SQLiteColumn }

/** Somebody to whom so many of the new things belong. */
export type Owner = { id: string; count: number }

/** Rows just put in place, or taken back: `ids` is the select of theirs, `fresh` how many are new, `cells` asks for every value that stands or stood in a column. */
export type Placed = { now: 'placed' | 'taken_back'; eventId: string | null; ids: SQL; fresh: number; cells(column: string): Promise<string[]> }

/** How a module takes in rows of its table. Names of tables and columns are its own words, never anybody's input. */
export type Importer = {
  title: Titles
  /** Who may add these one by one may also bring in many. */
  action: Action
  noun: Noun
  table: ImportedTable
  /** The cells, named by the column of the table they fill. */
  fields: () => ImportField[]
  /** The field by which a thing is known to be there already. */
  key: string
  /** The column that says whose they are, where everybody has their own: those of others do not count as there. */
  whose?: string
  /** What stands for the key in a row that has none. */
  keyOf?: (values: Values) => string | undefined
  /** Whether they all belong to one event, which is then asked for. */
  ofEvent: boolean
  /** What holds of those that count as there, where some are as good as gone: `binned_at is null`. */
  standing?: string
  /** What is there already is never changed by a table. */
  addsOnly?: boolean
  /** Columns that no cell fills and `resolve` does. */
  derived?: string[]
  /** The same for every row, but where a cell says otherwise. @throws where the actor may not add such things there */
  fixed(ctx: Ctx, eventId: string | null): Promise<Values>
  /** Looks up what cells name, such as a person by their address. The product itself asks; `startedBy` says on whose behalf. */
  resolve?(ctx: Ctx, fixed: Values, rows: Values[], startedBy: string): Promise<Resolved[]>
  /** The field that says whose each new thing is, and what is told of it when all are in place: once to each, however many are theirs. */
  given?: { by: string; news(ctx: Ctx, eventId: string | null, owners: Owner[]): Promise<News[]> }
  /** What else follows in the same batch, such as reminders. */
  follows?(ctx: Ctx, placed: Placed): Promise<Statement[]>
  /** Columns elsewhere that may point at these, as `table.column`: what is in use cannot be taken back. */
  usedBy: string[]
  /** A row that shows how to fill the template, by field. */
  example: Values
}

export type Importers = Record<string, Importer>

/** @throws 404 for a kind that cannot be imported */
export function importerOf(importers: Importers, kind: string): Importer {
  const found = Object.hasOwn(importers, kind) ? importers[kind] : undefined
  if (!found) throw notFound()
  return found
}
