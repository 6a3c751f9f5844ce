import { and, eq, getTableColumns, ne, or, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { outbox } from '../../../db/schema/agency/kernel'
import { agencies } from '../../../db/schema/directory'
import { searchBuilds, searchRecords, searchTerms } from '../../../db/schema/agency/search'
import type { Ctx } from '../../kernel/ctx'
import { open } from '../../kernel/db'
import type { Earshot, Statement } from '../../kernel/outbox/listener'
import type { SearchedKind } from '../../kernel/rules/searched'
import { among, given, oneGiven, ours, visible } from '../../kernel/scope'
import type { IndexReader } from '../../kernel/searched'

export type RecordRow = typeof searchRecords.$inferSelect
export type TermKey = { kind: SearchedKind; term: string; rank: number; id: string }
export type BuildRow = typeof searchBuilds.$inferSelect
export type Builder = Pick<Earshot, 'agencyId' | 'db' | 'now' | 'newId'>

export const recordsByIds = (world: IndexReader, ids: string[]): Promise<RecordRow[]> =>
  world.db.select().from(searchRecords).where(and(ours(world, searchRecords), among(searchRecords.id, ids)))

export async function findBuild(world: IndexReader): Promise<BuildRow | undefined> {
  const [build] = await world.db.select().from(searchBuilds).where(and(ours(world, searchBuilds), eq(searchBuilds.id, 'index')))
  return build
}

/** A statement takes 2 MB of one text: so many rows go in at a time. */
const atOnce = 100
const inParts = <Row>(rows: Row[], size = atOnce) => Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size))

const columns = Object.entries(getTableColumns(searchRecords)) as [keyof RecordRow, SQLiteColumn][]

/**
 * Writes records as they are to be. Each must still be on record as it was read: one that somebody else has written
 * meanwhile gets no revision, and the NOT NULL refuses the whole batch (see `overtaken`).
 */
export function writeRecords(world: IndexReader, rows: RecordRow[]): Statement[] {
  const values = sql.join(columns.map(([key]) => sql`value ->> ${sql.raw(`'$.${key}'`)}`), sql`, `)
  const set = Object.fromEntries(columns.map(([key, column]) => [key, key === 'revision' ? nextRevision : sql.raw(`excluded.${snake(column.name)}`)]))
  return inParts(rows).map((part) => {
    const json = JSON.stringify(part.map((row) => ({ ...row, facts: JSON.stringify(row.facts) })))
    return world.db.insert(searchRecords).select(sql`select ${values} from json_each(${json}) where true`)
      .onConflictDoUpdate({ target: [searchRecords.agencyId, searchRecords.id], set })
  })
}

const nextRevision = sql.raw('case when search_records.revision = excluded.revision - 1 then excluded.revision end')
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const keysIn = (keys: TermKey[]) => JSON.stringify(keys.map(({ kind, term, rank, id }) => [kind, term, rank, id]))
const fields = sql.raw('value ->> 0, value ->> 1, value ->> 2, value ->> 3')

export const addTerms = (world: IndexReader, keys: TermKey[]): Statement[] =>
  inParts(keys, 5000).map((part) => world.db.insert(searchTerms)
    .select(sql`select ${world.agencyId}, ${fields} from json_each(${keysIn(part)}) where true`).onConflictDoNothing())

export const dropTerms = (world: IndexReader, keys: TermKey[]): Statement[] =>
  inParts(keys, 5000).map((part) => world.db.delete(searchTerms).where(sql`(agency_id, kind, term, rank, id) in (select ${world.agencyId}, ${fields} from json_each(${keysIn(part)}))`))

/** Where the build stands; like records, only from where it was read. */
export const writeBuild = (world: IndexReader, row: BuildRow): Statement =>
  world.db.insert(searchBuilds).values(row).onConflictDoUpdate({
    target: [searchBuilds.agencyId, searchBuilds.id],
    set: { ...row, revision: sql.raw('case when search_builds.revision = excluded.revision - 1 then excluded.revision end') },
  })

/** News to the index itself: there is a stretch to build. */
export function tellBuild(world: Builder) {
  const [id, at] = [world.newId('news'), world.now()]
  const payload = { subject: { kind: 'index', id: 'index' }, actorId: null, origin: '' }
  return { id, statement: world.db.insert(outbox).values({ agencyId: world.agencyId, id, kind: 'index.build', payload, createdAt: at, dueAt: at }) }
}

/** Of one kind, as many of the best as are looked at. */
export const mostOfAKind = 250
/** Of one owner's, where a term alone finds too many of others'. */
const mostOfAnOwner = 2000

/** How many records each term finds in each kind, as far as anybody counts; and whether the index is whole. */
export const weigh = (ctx: Ctx, kinds: SearchedKind[], terms: string[], version: number) =>
  ctx.db.all<{ term: string; kind: SearchedKind; found: number; whole: number }>(sql`
    select t.value as term, k.value as kind,
      (select count(*) from (select 1 from ${searchTerms} s where ${stretchOf(ctx, sql`k.value`, sql`t.value`)} limit ${mostOfAKind + 1})) as found,
      exists (select 1 from ${searchBuilds} b where b.agency_id = ${ctx.agencyId} and b.id = 'index' and b.version = ${version} and b.finished_at is not null) as whole
    from json_each(${JSON.stringify(terms)}) t, json_each(${JSON.stringify(kinds)}) k`)

/** All that begins with a term, in one kind: one stretch of the table. */
const stretchOf = (ctx: Ctx, kind: SQL, term: SQL) =>
  sql`s.agency_id = ${ctx.agencyId} and s.kind = ${kind} and s.term >= ${term} and s.term < ${term} || ${beyondAll}`
const beyondAll = '\u{10ffff}'

export type Search = {
  kinds: SearchedKind[]
  whole: string
  terms: string[]
  /** The rarest of them. */
  rarest: string
  /** Whether even the rarest finds more than is looked at. */
  common: boolean
  most: number
  after?: { score: number; updatedAt: string; id: string }
}
export type FoundRow = {
  id: string; kind: SearchedKind; title: string; latin: string | null; facts: string; updatedAt: string; score: number; total: number
  parentId: string | null; parentKind: SearchedKind | null; parentTitle: string | null
}

/** What the actor may see of what has all the terms: exact names first, then beginnings, then the rest, the last changed first; so many of each kind. */
export function find(ctx: Ctx, { kinds, whole, terms, rarest, common, most, after }: Search) {
  const candidates = common && isBound(ctx) ? sql`${byTerm(ctx, kinds, rarest)} union ${byOwner(ctx)}` : byTerm(ctx, kinds, rarest)
  const place = sql`row_number() over (partition by kind order by score desc, updated_at desc, id desc)`
  return ctx.db.all<FoundRow>(sql`
    select f.id, f.kind, f.title, f.latin, f.facts, f.updated_at as updatedAt, f.score, f.total, f.parent_id as parentId, p.kind as parentKind, p.title as parentTitle
    from (
      select subquery.*, count(*) over (partition by kind) as total, ${place} as place
      from (
        select id, kind, title, latin, facts, updated_at, parent_id, ${scoreOf(whole)} as score from ${searchRecords}
        where ${seen(ctx)} and ${searchRecords.id} in (${candidates}) and ${among(searchRecords.kind, kinds)}
          and not exists (select 1 from json_each(${JSON.stringify(terms)}) t where instr(words, ' ' || t.value) = 0)
      ) subquery
    ) f left join ${searchRecords} p on p.agency_id = ${ctx.agencyId} and p.id = f.parent_id
    where ${after ? sql`(f.score, f.updated_at, f.id) < (${after.score}, ${after.updatedAt}, ${after.id})` : sql`f.place <= ${most}`}
    order by f.place limit ${most * kinds.length}`)
}

const byTerm = (ctx: Ctx, kinds: SearchedKind[], term: string) => sql`
  select c.value from json_each(${JSON.stringify(kinds)}) k, json_each((
    select json_group_array(x.id) from (select s.id from ${searchTerms} s where ${stretchOf(ctx, sql`k.value`, sql`${term}`)} order by s.term, s.rank, s.id limit ${mostOfAKind}) x)) c`

const byOwner = (ctx: Ctx) => sql`select id from (select id from ${searchRecords} where ${visible(ctx, searchRecords)} limit ${mostOfAnOwner})`

const isBound = ({ actor }: Ctx) => actor.kind !== 'staff' || actor.scope !== 'all'

function seen(ctx: Ctx): SQL {
  const rows = visible(ctx, searchRecords)
  // The agency outside of the "or" as well: within it the planner would walk through all of the agency's records.
  if (ctx.actor.kind === 'staff') return isBound(ctx) ? and(ours(ctx, searchRecords), or(rows, eq(searchRecords.foundBy, 'colleagues')))! : rows
  return ctx.actor.kind === 'system' ? rows : and(rows, eq(searchRecords.foundBy, ctx.actor.kind))!
}

/** What the actor may see of these things is called so; what they say is not what they are called. */
export const titlesOf = (ctx: Ctx, ids: string[]) => ctx.db
  .select({ id: searchRecords.id, kind: searchRecords.kind, title: searchRecords.title, latin: searchRecords.latin }).from(given(ids)).crossJoin(searchRecords)
  .where(and(seen(ctx), oneGiven(searchRecords.id), ne(searchRecords.kind, 'message'), ne(searchRecords.title, '')))

/** How well a name answers to the whole of what was typed. */
const scoreOf = (whole: string) => sql`case
  when instr(names, char(10) || ${whole} || char(10)) > 0 then 3
  when instr(names, char(10) || ${whole}) > 0 then 2
  when instr(names, ${whole}) > 0 then 1
  else 0 end`

/** Agencies on this shard whose index was not begun by these rules. */
export const begunOn = async (db: Ctx['db'], version: number) =>
  (await db.select({ id: searchBuilds.agencyId }).from(searchBuilds).where(eq(searchBuilds.version, version))).map(({ id }) => id)

export const agenciesOn = async (env: Env, shard: number) =>
  (await open(env.DIRECTORY).select({ id: agencies.id }).from(agencies).where(eq(agencies.shard, shard))).map(({ id }) => id)
