import { and, asc, count, desc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { briefAnswers } from '../../../db/schema/agency/briefs'
import { clients } from '../../../db/schema/agency/clients'
import { duties, events } from '../../../db/schema/agency/events'
import { named, people } from '../../../db/schema/agency/people'
import { appraisals, experiences, ladders, positions, posts, talkNotes } from '../../../db/schema/agency/skills'
import type { Ctx } from '../../kernel/ctx'
import { pageOf, pageSize } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { among, ours } from '../../kernel/scope'

export type Experience = typeof experiences.$inferSelect
export type Appraisal = typeof appraisals.$inferSelect

export const ownLadders = (ctx: Ctx) => ctx.db.select().from(ladders).where(ours(ctx, ladders))
export const ownPositions = (ctx: Ctx) => ctx.db.select().from(positions).where(ours(ctx, positions))

/** How many colleagues stand on each place on a day, or are to. */
export const standingOn = (ctx: Ctx, today: string) =>
  ctx.db.select({ position: posts.position, people: sql<number>`count(distinct ${posts.personId})`.as('number') }).from(people).crossJoin(posts)
    .where(and(
      ours(ctx, people), eq(people.state, 'active'), eq(posts.agencyId, people.agencyId), eq(posts.personId, people.id),
      sql`${posts.fromOn} >= coalesce((select max(now.from_on) from posts now where now.agency_id = posts.agency_id and now.person_id = posts.person_id and now.from_on <= ${today}), '')`,
    )).groupBy(posts.position)

/** Put down by hand, the latest first. */
export const experiencesOf = (ctx: Ctx, personId: string) =>
  ctx.db.select().from(experiences).where(and(ours(ctx, experiences), eq(experiences.personId, personId))).orderBy(desc(experiences.fromOn), desc(experiences.id))

/** Projects elsewhere that were confirmed of these people: one query, for one trip with others. */
export const projectsOf = (ctx: Ctx, personIds: string[]) =>
  ctx.db.select({ personId: experiences.personId, from: experiences.fromOn, to: experiences.toOn, led: experiences.led }).from(experiences)
    .where(and(ours(ctx, experiences), among(experiences.personId, personIds), eq(experiences.kind, 'project'), isNotNull(experiences.confirmedAt)))

export async function findExperience(ctx: Ctx, personId: string, id: string) {
  const [row] = await ctx.db.select().from(experiences).where(and(ours(ctx, experiences), eq(experiences.id, id), eq(experiences.personId, personId)))
  return row
}

export const appraisalsOf = (ctx: Ctx, personId: string) =>
  ctx.db.select().from(appraisals).where(and(ours(ctx, appraisals), eq(appraisals.personId, personId))).orderBy(desc(appraisals.fromOn), desc(appraisals.id))

const theirEvent = and(eq(events.agencyId, duties.agencyId), eq(events.id, duties.eventId))
const theirClient = and(eq(clients.agencyId, duties.agencyId), eq(clients.id, duties.clientId))
/** What the brief calls the event: conference, launch, dinner. */
const sort = sql<string | null>`(select json_extract(a.value, '$') from ${briefAnswers} a where a.agency_id = ${events.agencyId} and a.brief_id = ${events.briefId} and a.field = 'event_type')`

/** Every duty somebody has had on an event that has begun and was not called off, the latest first, whoever asks: what of it they may see, the verb decides. */
export const eventsWorked = (ctx: Ctx, personId: string, today: string) =>
  ctx.db.select({
    eventId: duties.eventId, clientId: duties.clientId, duty: duties.duty, givenAt: duties.createdAt, name: events.name, startsOn: events.startsOn, endsOn: events.endsOn, loadInOn: events.loadInOn,
    guests: events.attendance, industry: clients.industry, sort,
  }).from(duties).innerJoin(events, theirEvent).innerJoin(clients, theirClient)
    .where(and(ours(ctx, duties), eq(duties.personId, personId), lte(events.startsOn, today), sql`${events.state} <> 'cancelled'`)).orderBy(desc(events.startsOn), asc(duties.id))

/** Whose duties those were of many people, by their days alone. */
export const dutiesWorked = (ctx: Ctx, personIds: string[], today: string) =>
  ctx.db.select({ personId: duties.personId, duty: duties.duty, givenAt: duties.createdAt, startsOn: events.startsOn, endsOn: events.endsOn, loadInOn: events.loadInOn }).from(duties).innerJoin(events, theirEvent)
    .where(and(ours(ctx, duties), among(duties.personId, personIds), lte(events.startsOn, today), sql`${events.state} <> 'cancelled'`))

const undecided = or(isNull(appraisals.personYesAt), isNull(appraisals.managerYesAt))

const whose = and(eq(people.agencyId, appraisals.agencyId), eq(people.id, appraisals.personId), eq(people.state, 'active'))

/** Talks of the actor and of whoever reports to them that wait for a yes and are due by a day. */
const concerning = (ctx: Ctx, until: string) => and(
  ours(ctx, appraisals), undecided, lte(appraisals.talkOn, until),
  sql`${people.id} in (select ${ctx.actor.id} union all select reports.id from people reports where reports.agency_id = ${ctx.agencyId} and reports.manager_id = ${ctx.actor.id})`,
)

/** With whom a talk is: for the actor's own their manager, else whoever it is about. */
const other = alias(people, 'other')

/** Those talks, the first due first, with how many there are: one query, for one trip with others. */
export const talksConcerning = (ctx: Ctx, until: string, most: number) =>
  ctx.db.select({ id: appraisals.id, personId: appraisals.personId, managerId: people.managerId, talkOn: appraisals.talkOn, family: other.family, given: other.given, latin: other.latin, total: sql<number>`count(*) over ()`.as('total') })
    .from(appraisals).innerJoin(people, whose)
    .leftJoin(other, and(eq(other.agencyId, people.agencyId), sql`${other.id} = case when ${people.id} = ${ctx.actor.id} then ${people.managerId} else ${people.id} end`))
    .where(concerning(ctx, until)).orderBy(asc(appraisals.talkOn), asc(appraisals.id)).limit(most)

/** How many there are, counted no further than a badge shows, in the same way. */
export const talksCounted = (ctx: Ctx, until: string) =>
  ctx.db.select({ number: count() }).from(ctx.db.select({ id: appraisals.id }).from(appraisals).innerJoin(people, whose).where(concerning(ctx, until)).limit(100).as('those'))

/** Growth talks that wait for a yes, those due first, with whose they are; `managerId`: of whoever reports to them alone. */
export async function talksDue(ctx: Ctx, { managerId, cursor, limit = pageSize }: { managerId: string | null; cursor?: string; limit?: number }, until: string) {
  const after = cursor && sql`(${appraisals.talkOn}, ${appraisals.id}) > (select last.talk_on, last.id from ${appraisals} last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const rows = await ctx.db.select({ id: appraisals.id, talkOn: appraisals.talkOn, personYesAt: appraisals.personYesAt, managerYesAt: appraisals.managerYesAt, person: named(people) }).from(appraisals)
    .innerJoin(people, and(whose, managerId ? eq(people.managerId, managerId) : undefined))
    .where(and(ours(ctx, appraisals), undecided, isNotNull(appraisals.talkOn), lte(appraisals.talkOn, until), after || undefined))
    .orderBy(asc(appraisals.talkOn), asc(appraisals.id)).limit(limit + 1)
  return pageOf(rows, ({ id }) => id, limit)
}

const mine = (ctx: Ctx) => or(eq(talkNotes.personId, ctx.actor.id ?? ''), eq(talkNotes.otherId, ctx.actor.id ?? ''))

/** What the actor and somebody else noted of talks about this person, the latest first, one more than is shown: of nobody else's. A query, for one trip with others. */
export function notesBetween(ctx: Ctx, personId: string, { cursor, limit = pageSize }: { cursor?: string; limit?: number } = {}) {
  const after = cursor && sql`(${talkNotes.heldOn}, ${talkNotes.id}) < (select last.held_on, last.id from ${talkNotes} last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  return ctx.db.select().from(talkNotes).where(and(ours(ctx, talkNotes), eq(talkNotes.personId, personId), mine(ctx), after || undefined)).orderBy(desc(talkNotes.heldOn), desc(talkNotes.id)).limit(limit + 1)
}
export type TalkNote = typeof talkNotes.$inferSelect

export async function findNote(ctx: Ctx, personId: string, id: string) {
  const [row] = await ctx.db.select().from(talkNotes).where(and(ours(ctx, talkNotes), eq(talkNotes.id, id), eq(talkNotes.personId, personId), mine(ctx)))
  return row
}

/** What two noted of their talks is told to nobody through a copy, as that may be asked for by others; each reads it on their own page. */
const notes = { ...keeper('talk notes', talkNotes, ({ id }) => or(eq(talkNotes.personId, id), eq(talkNotes.otherId, id)), 'removed'), collect: async () => ({ rows: [] }) }

export const growthKeepers = [
  keeper('experience', experiences, ({ id }) => eq(experiences.personId, id), 'removed'),
  keeper('appraisals', appraisals, ({ id }) => eq(appraisals.personId, id), 'removed'),
  notes,
]
