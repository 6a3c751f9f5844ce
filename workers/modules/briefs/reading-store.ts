import { and, asc, eq, gt, ne, sql } from 'drizzle-orm'
import { briefReadings, briefs } from '../../../db/schema/agency/briefs'
import { duties, events } from '../../../db/schema/agency/events'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { ours, visible } from '../../kernel/scope'

/** What was read of a brief that the actor may see, the earliest first. */
export const readingsOn = (ctx: Ctx, briefId: string) =>
  ctx.db.select({ personId: briefReadings.personId, version: briefReadings.version, at: briefReadings.createdAt }).from(briefReadings)
    .where(and(ours(ctx, briefReadings), eq(briefReadings.briefId, briefId))).orderBy(asc(briefReadings.version), asc(briefReadings.id))

/** Agreed briefs of the events the actor has a duty on, or on one of them, whose agreed version they have not read, each with what the event knows of it; the oldest first. Without equal names, for a batch. */
export const unreadBy = (ctx: Ctx, limit: number, eventId?: string) =>
  ctx.db.selectDistinct({ id: briefs.id, title: briefs.title, version: briefs.agreedVersion, eventId: briefs.eventId, follows: events.follows }).from(duties)
    .innerJoin(briefs, and(eq(briefs.agencyId, duties.agencyId), eq(briefs.eventId, duties.eventId), gt(briefs.agreedVersion, 0)))
    .innerJoin(events, and(eq(events.agencyId, duties.agencyId), eq(events.id, duties.eventId)))
    .where(and(visible(ctx, briefs), eq(duties.agencyId, ctx.agencyId), eq(duties.personId, ctx.actor.id ?? ''), eventId ? eq(duties.eventId, eventId) : undefined, sql`not exists (
      select 1 from ${briefReadings} r where r.agency_id = ${ctx.agencyId} and r.brief_id = ${briefs.id} and r.person_id = ${ctx.actor.id} and r.version = ${briefs.agreedVersion})`))
    .orderBy(asc(briefs.id)).limit(limit)

/** An agreed brief that is to change: asked for, or laid before the client anew. */
export const changeUnderWay = (ctx: Ctx, briefId: string) =>
  ctx.db.select({ id: briefs.id, title: briefs.title, state: briefs.state, version: briefs.version }).from(briefs)
    .where(and(visible(ctx, briefs), eq(briefs.id, briefId), gt(briefs.agreedVersion, 0), ne(briefs.state, 'agreed')))

/** What somebody has read. */
export const readingKeepers = [keeper('brief readings', briefReadings, ({ id }) => eq(briefReadings.personId, id), 'work')]
