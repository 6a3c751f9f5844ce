import { and, asc, eq, gt, gte, isNull, lte, ne, notExists, sql, type SQLWrapper } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { credentials } from '../../../db/schema/agency/credentials'
import { duties, events } from '../../../db/schema/agency/events'
import { named, people } from '../../../db/schema/agency/people'
import { postIn } from '../../../db/schema/agency/skills'
import { trainingCycles } from '../../../db/schema/agency/training'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize } from '../../kernel/list'
import { daysLater } from '../../kernel/rules/days'
import { ours, personal, rowIn, visible } from '../../kernel/scope'
import { certificateHorizon } from '../credentials/rules/standing'
import { soon } from './rules/team'
import type { TeamQuery } from './team-shapes'

const next = alias(trainingCycles, 'next')
const followedBy = (today: string) => and(eq(next.agencyId, trainingCycles.agencyId), eq(next.personId, trainingCycles.personId), eq(next.scheme, trainingCycles.scheme), gt(next.startsOn, trainingCycles.startsOn), lte(next.startsOn, today))

/** When the first of what each works for ends, as far as the actor may see it; at the end of time what is not renewed. */
const firstEnds = (ctx: Ctx, today: string) => ctx.db.$with('ends').as(
  ctx.db.select({ personId: trainingCycles.personId, on: sql<string>`min(coalesce(${trainingCycles.endsOn}, '9999-12-31'))`.as('first_end') }).from(trainingCycles)
    .where(and(ours(ctx, trainingCycles), personal(ctx, trainingCycles.personId), notExists(ctx.db.select({ id: next.id }).from(next).where(followedBy(today))))).groupBy(trainingCycles.personId),
)

/** Colleagues as the filters mean them. */
const wantedAmong = (ctx: Ctx, { managerId, region }: TeamQuery, today: string) =>
  and(ours(ctx, people), isNull(people.clientId), isNull(people.supplierId), eq(people.state, 'active'), managerId ? eq(people.managerId, managerId) : undefined, region ? postIn(region, today) : undefined)

/** Ends as the filter means them. */
function dueBy(on: SQLWrapper, due: TeamQuery['due'], today: string) {
  if (due === undefined) return undefined
  return due === 'overdue' ? sql`${on} < ${today}` : sql`${on} between ${today} and ${daysLater(today, soon)}`
}

/** Colleagues who work for something, whoever has what ends first coming first; the cursor is the last row's id. */
export function teamPage(ctx: Ctx, query: TeamQuery, today: string) {
  const { cursor, limit = pageSize, counted, due } = query
  const ends = firstEnds(ctx, today)
  const wanted = and(wantedAmong(ctx, query, today), dueBy(ends.on, due, today))
  const after = cursor && sql`(${ends.on}, ${people.sortName}, ${people.id}) > (select e.first_end, last.sort_name, last.id from people last join ends e on e.person_id = last.id where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const theirs = eq(ends.personId, people.id)
  const rows = ctx.db.with(ends).select(named(people)).from(people).innerJoin(ends, theirs).where(and(wanted, after || undefined)).orderBy(asc(ends.on), asc(people.sortName), asc(people.id)).limit(limit + 1)
  const count = (most: number) => ctx.db.$count(ctx.db.with(ends).select({ id: people.id }).from(people).innerJoin(ends, theirs).where(wanted).limit(most).as('those'))
  return countedPage(rows, count, ({ id }) => id, { cursor, limit, counted, from: rowIn(ctx.db, people, ours(ctx, people)) })
}

/** The state of what was begun of the same after this one. */
const coming = sql<(typeof credentials.$inferSelect)['state'] | null>`(select newer.state from ${credentials} newer where newer.agency_id = ${credentials.agencyId} and newer.holder_id = ${credentials.holderId} and newer.kind = ${credentials.kind} and newer.id > ${credentials.id} order by newer.id desc limit 1)`

/** The first event that the holder has a duty on, and that is not over when their certificate is. */
const without = (ctx: Ctx, today: string) =>
  ctx.db.select({ id: events.id }).from(duties).innerJoin(events, and(eq(events.agencyId, duties.agencyId), eq(events.id, duties.eventId)))
    .where(and(
      eq(duties.agencyId, ctx.agencyId), eq(duties.personId, credentials.holderId), visible(ctx, events, { client: events.clientId, event: events.id }),
      gt(events.endsOn, credentials.validTo), gte(events.endsOn, today), ne(events.phase, 'archived'), ne(events.state, 'cancelled'), eq(events.undated, false),
    )).orderBy(asc(events.startsOn), asc(events.id)).limit(1)

/** Certificates in force, of which each holder has one of a kind, that have ended or are to be renewed, what ended first coming first; the cursor is the last row's id. */
export function endingPage(ctx: Ctx, query: TeamQuery, today: string) {
  const { cursor, limit = pageSize, counted, due } = query
  const theirs = and(eq(credentials.agencyId, people.agencyId), eq(credentials.holderId, people.id), eq(credentials.holderKind, 'person'), personal(ctx, credentials.holderId))
  const wanted = and(wantedAmong(ctx, query, today), eq(credentials.state, 'verified'), lte(credentials.validTo, daysLater(today, certificateHorizon)), dueBy(credentials.validTo, due, today))
  const after = cursor ? sql`(${credentials.validTo}, ${credentials.id}) > (select last.valid_to, last.id from ${credentials} last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})` : undefined
  const planned = alias(events, 'planned')
  const rows = ctx.db.select({ id: credentials.id, kind: credentials.kind, validTo: credentials.validTo, person: named(people), coming, event: { id: planned.id, name: planned.name, startsOn: planned.startsOn } }).from(people).innerJoin(credentials, theirs)
    .leftJoin(planned, and(eq(planned.agencyId, people.agencyId), eq(planned.id, sql`(${without(ctx, today)})`)))
    .where(and(wanted, after)).orderBy(asc(credentials.validTo), asc(credentials.id)).limit(limit + 1)
  const count = (most: number) => ctx.db.$count(ctx.db.select({ id: credentials.id }).from(people).innerJoin(credentials, theirs).where(wanted).limit(most).as('those'))
  return countedPage(rows, count, ({ id }) => id, { cursor, limit, counted, from: rowIn(ctx.db, credentials, and(ours(ctx, credentials), personal(ctx, credentials.holderId))) })
}
