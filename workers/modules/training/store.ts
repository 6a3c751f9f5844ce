import { and, asc, desc, eq, getTableColumns, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { files } from '../../../db/schema/agency/kernel'
import { named, people } from '../../../db/schema/agency/people'
import { trainingEntries } from '../../../db/schema/agency/training'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { ours, personal, rowIn } from '../../kernel/scope'
import type { LogQuery, QueueQuery } from './shapes'

export type EntryRecord = typeof trainingEntries.$inferSelect

const whose = and(eq(people.agencyId, trainingEntries.agencyId), eq(people.id, trainingEntries.personId))
const claimer = alias(people, 'claimer')
const whoClaimed = and(eq(claimer.agencyId, trainingEntries.agencyId), eq(claimer.id, trainingEntries.claimedBy))
/** A draft is its writer's alone. */
const seen = (ctx: Ctx) => and(
  ours(ctx, trainingEntries), personal(ctx, trainingEntries.personId), ctx.actor.kind === 'system' ? undefined : or(ne(trainingEntries.state, 'draft'), eq(trainingEntries.personId, ctx.actor.id!)),
)!
const evidence = sql<number>`(select count(*) from ${files} f where f.agency_id = training_entries.agency_id and f.subject_id = training_entries.id and f.state = 'ready')`
const told = { entry: getTableColumns(trainingEntries), person: named(people), files: evidence.as('files') }
const read = { ...told, claimer: named(claimer) }
const rowOf = (ctx: Ctx) => rowIn(ctx.db, trainingEntries, seen(ctx))

/** An entry and whose it is, as far as the actor may see it. */
export async function findEntry(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select(read).from(trainingEntries).innerJoin(people, whose).leftJoin(claimer, whoClaimed).where(and(seen(ctx), eq(trainingEntries.id, id)))
  return found
}
export type Found = NonNullable<Awaited<ReturnType<typeof findEntry>>>
export type Told = Omit<Found, 'claimer'>

/** Somebody's entry with this word of its device on it. */
export async function findTagged(ctx: Ctx, personId: string, tag: string) {
  const [found] = await ctx.db.select().from(trainingEntries).where(and(ours(ctx, trainingEntries), eq(trainingEntries.personId, personId), eq(trainingEntries.tag, tag)))
  return found
}

/** Somebody's log, the latest first; the cursor is the id of the last row shown. */
export function logPage(ctx: Ctx, personId: string, { cursor, state, kind, counted, limit = pageSize }: LogQuery) {
  const wanted = and(seen(ctx), eq(trainingEntries.personId, personId), state && eq(trainingEntries.state, state), kind && eq(trainingEntries.kind, kind))
  const after = cursor && sql`(${trainingEntries.endsOn}, ${trainingEntries.id}) < (select last.ends_on, last.id from ${trainingEntries} last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const rows = ctx.db.select(told).from(trainingEntries).innerJoin(people, whose).where(and(wanted, after || undefined)).orderBy(desc(trainingEntries.endsOn), desc(trainingEntries.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: trainingEntries.id }).from(trainingEntries).where(wanted).limit(most).as('those')), ({ entry }) => entry.id, { cursor, limit, counted, from: rowOf(ctx) })
}

/** All that somebody logged, the latest first. */
export const wholeLog = (ctx: Ctx, personId: string) =>
  ctx.db.select(told).from(trainingEntries).innerJoin(people, whose).where(and(seen(ctx), eq(trainingEntries.personId, personId))).orderBy(desc(trainingEntries.endsOn), desc(trainingEntries.id))

/** What waits to be verified, the oldest first, with who has it open; the cursor is the id of the last row shown. */
export function verificationQueue(ctx: Ctx, { cursor, counted, limit = pageSize }: QueueQuery) {
  const wanted = and(seen(ctx), eq(trainingEntries.state, sql`'submitted'`))
  const after = cursor && sql`(${trainingEntries.submittedAt}, ${trainingEntries.id}) > (select last.submitted_at, last.id from ${trainingEntries} last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const rows = ctx.db.select(read).from(trainingEntries).innerJoin(people, whose).leftJoin(claimer, whoClaimed).where(and(wanted, after || undefined)).orderBy(asc(trainingEntries.submittedAt), asc(trainingEntries.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: trainingEntries.id }).from(trainingEntries).where(wanted).limit(most).as('those')), ({ entry }) => entry.id, { cursor, limit, counted, from: rowOf(ctx) })
}

/** How many entries of others wait for the actor to verify them, counted no further than is shown: one query, for one trip with others. */
export const entriesWaiting = (ctx: Ctx) =>
  ctx.db.select({ number: sql<number>`count(*)` }).from(ctx.db.select({ id: trainingEntries.id }).from(trainingEntries).where(and(seen(ctx), eq(trainingEntries.state, sql`'submitted'`), ne(trainingEntries.personId, ctx.actor.id ?? ''))).limit(100).as('those'))

/** What the actor logged and was sent back, the latest first, with how many there are: one query, for one trip with others. */
export const entriesReturned = (ctx: Ctx, most: number) =>
  ctx.db.select({ id: trainingEntries.id, title: trainingEntries.title, reason: trainingEntries.reason, total: sql<number>`count(*) over ()`.as('total') }).from(trainingEntries)
    .where(and(ours(ctx, trainingEntries), eq(trainingEntries.personId, ctx.actor.id ?? ''), eq(trainingEntries.state, 'returned'))).orderBy(desc(trainingEntries.endsOn), desc(trainingEntries.id)).limit(most)

/** What somebody learnt, and what they verified of others. */
export const trainingKeepers = [
  keeper('training', trainingEntries, ({ id }) => eq(trainingEntries.personId, id), 'removed'),
  keeper('training verified', trainingEntries, ({ id }) => eq(trainingEntries.verifiedBy, id), 'company'),
]
