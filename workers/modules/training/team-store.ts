import { and, asc, eq, gt, gte, isNull, lt, lte, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { named, people } from '../../../db/schema/agency/people'
import { postIn } from '../../../db/schema/agency/skills'
import { trainingCycles } from '../../../db/schema/agency/training'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize } from '../../kernel/list'
import { daysLater } from '../../kernel/rules/days'
import { ours, personal, rowIn } from '../../kernel/scope'
import { soon } from './rules/team'
import type { TeamQuery } from './team-shapes'

const next = alias(trainingCycles, 'next')
const followedBy = (today: string) => and(eq(next.agencyId, trainingCycles.agencyId), eq(next.personId, trainingCycles.personId), eq(next.scheme, trainingCycles.scheme), gt(next.startsOn, trainingCycles.startsOn), lte(next.startsOn, today))

/** When the first of what each works for ends, as far as the actor may see it; at the end of time what is not renewed. */
const firstEnds = (ctx: Ctx, today: string) => ctx.db.$with('ends').as(
  ctx.db.select({ personId: trainingCycles.personId, on: sql<string>`min(coalesce(${trainingCycles.endsOn}, '9999-12-31'))`.as('first_end') }).from(trainingCycles)
    .where(and(ours(ctx, trainingCycles), personal(ctx, trainingCycles.personId), notExists(ctx.db.select({ id: next.id }).from(next).where(followedBy(today))))).groupBy(trainingCycles.personId),
)

/** Colleagues who work for something, whoever has what ends first coming first; the cursor is the last row's id. */
export function teamPage(ctx: Ctx, { cursor, limit = pageSize, counted, managerId, region, due }: TeamQuery, today: string) {
  const ends = firstEnds(ctx, today)
  const near = due === 'overdue' ? lt(ends.on, today) : due && and(gte(ends.on, today), lte(ends.on, daysLater(today, soon)))
  const wanted = and(ours(ctx, people), isNull(people.clientId), isNull(people.supplierId), eq(people.state, 'active'), managerId ? eq(people.managerId, managerId) : undefined, region ? postIn(region, today) : undefined, near || undefined)
  const after = cursor && sql`(${ends.on}, ${people.sortName}, ${people.id}) > (select e.first_end, last.sort_name, last.id from people last join ends e on e.person_id = last.id where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const theirs = eq(ends.personId, people.id)
  const rows = ctx.db.with(ends).select(named(people)).from(people).innerJoin(ends, theirs).where(and(wanted, after || undefined)).orderBy(asc(ends.on), asc(people.sortName), asc(people.id)).limit(limit + 1)
  const count = (most: number) => ctx.db.$count(ctx.db.with(ends).select({ id: people.id }).from(people).innerJoin(ends, theirs).where(wanted).limit(most).as('those'))
  return countedPage(rows, count, ({ id }) => id, { cursor, limit, counted, from: rowIn(ctx.db, people, ours(ctx, people)) })
}
