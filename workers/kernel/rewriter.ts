import { and, eq, getTableColumns, or, sql, type SQL } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Ctx } from './ctx'
import { bulk, nothing, type About, type Keeper, type Owned, type Subjectee } from './personal'
import { markup, needlesOf, plain, without } from './rules/forget'

/** Whether a JSON column has the person's id or address as a value of its own: quoted, no text of anybody's can be taken for it. */
export const mentions = (column: SQLiteColumn, { id, email }: Subjectee) => holdsAny(column, [id, email].filter((one) => one !== '').map((one) => JSON.stringify(one)))

/** Whether the person may be told of there; a rule decides. As it stands in JSON, in text and in a page. */
export const mayTell = (column: SQLiteColumn, person: Subjectee) =>
  holdsAny(column, needlesOf(person).flatMap((one) => [one, JSON.stringify(one).slice(1, -1)]))

const holdsAny = (column: SQLiteColumn, texts: string[]): SQL =>
  sql`exists (select 1 from json_each(${JSON.stringify([...new Set(texts)])}) sought where instr(coalesce(${column}, ''), sought.value) > 0)`

/** Rows that others keep and that are tied to a person, mostly by an id: their columns of text and JSON lose the name, and nothing else. */
export function rewriter(name: string, table: Owned, columns: SQLiteColumn[], about: About): Keeper {
  return {
    name,
    collect: async () => ({ rows: [] }),
    async erase(ctx, person) {
      const changes = (await candidates(ctx, person, { table, columns, about })).flatMap((row) => changeOf(row, columns, person) ?? [])
      const chunks = Array.from({ length: Math.ceil(changes.length / atOnce) }, (_, chunk) => changes.slice(chunk * atOnce, (chunk + 1) * atOnce))
      return { ...nothing, writes: chunks.map((some) => bulk(person, written(ctx, table, columns, some), { [name]: some.length })) }
    },
  }
}

/** What is told of so many rows stays below the 2 MB of a statement. */
const atOnce = 40

type Source = { table: Owned; columns: SQLiteColumn[]; about: About }
/** As the database has them: the row's key, then what stands in the columns. */
type Row = { key: (string | number)[]; said: (string | null)[] }
type Change = Row & { kept: (string | null)[] }

const keyOf = (table: Owned): SQLiteColumn[] => getTableConfig(table).primaryKeys[0]!.columns as SQLiteColumn[]

async function candidates(ctx: Ctx, person: Subjectee, { table, columns, about }: Source): Promise<Row[]> {
  const rows = await ctx.db.select({ key: asList(keyOf(table)), said: asList(columns) }).from(table)
    .where(and(eq(table.agencyId, ctx.agencyId), about(person), or(...columns.map((column) => mayTell(column, person)))))
  return rows.map(({ key, said }) => ({ key: JSON.parse(key) as Row['key'], said: JSON.parse(said) as Row['said'] }))
}

const asList = (columns: SQLiteColumn[]) => sql<string>`json_array(${sql.join(columns, sql`, `)})`

function changeOf({ key, said }: Row, columns: SQLiteColumn[], person: Subjectee): Change | null {
  const kept = said.map((text, place) => (text === null ? null : told(text, columns[place]!, person)))
  return kept.every((text, place) => text === said[place]) ? null : { key, said, kept }
}

function told(text: string, column: SQLiteColumn, person: Subjectee) {
  if (column.columnType === 'SQLiteTextJson') {
    const value: unknown = JSON.parse(text)
    const kept = JSON.stringify(without(value, person))
    return kept === JSON.stringify(value) ? text : kept
  }
  return column.name === 'html' ? markup(text, person) : plain(text, person)
}

/** A row that says something else by now stays as it is. */
function written(ctx: Ctx, table: Owned, columns: SQLiteColumn[], changes: Change[]) {
  const json = JSON.stringify(changes)
  const at = (list: string, place: number) => sql`change.value ->> ${sql.raw(`'$.${list}[${place}]'`)}`
  const same = and(...keyOf(table).map((column, place) => sql`${column} = ${at('key', place)}`), ...columns.map((column, place) => sql`${column} is ${at('said', place)}`))
  const property = (column: SQLiteColumn) => Object.entries(getTableColumns(table)).find(([, one]) => one === column)![0]
  const values = Object.fromEntries(columns.map((column, place) => [property(column), sql`(select ${at('kept', place)} from json_each(${json}) change where ${same})`]))
  return ctx.db.update(table).set(values).where(and(eq(table.agencyId, ctx.agencyId), sql`exists (select 1 from json_each(${json}) change where ${same})`))
}
