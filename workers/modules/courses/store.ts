import { and, asc, desc, eq, getTableColumns, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { coursePlaces, courses, courseSessions, endedCertificates } from '../../../db/schema/agency/courses'
import { named, people } from '../../../db/schema/agency/people'
import type { Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import type { Earshot } from '../../kernel/outbox/listener'
import { countedPage, followed, pageOf, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { among, ours, personal, rowOf } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { CourseQuery, SessionQuery } from './shapes'

export type CourseRecord = typeof courses.$inferSelect
export type SessionRecord = typeof courseSessions.$inferSelect
type PlaceRecord = typeof coursePlaces.$inferSelect

export async function findCourse(ctx: Ctx, id: string) {
  const [course] = await ctx.db.select().from(courses).where(and(ours(ctx, courses), eq(courses.id, id)))
  return course
}

const nextOf = (ctx: Ctx) => sql<string | null>`(select s.id || ' ' || s.starts_at from course_sessions s where s.agency_id = courses.agency_id and s.course_id = courses.id and s.starts_at >= ${ctx.now()} and s.called_off_at is null order by s.starts_at limit 1)`

/** Those on offer, or put away, the latest first, each with when it is held next; the cursor is the id of the last row shown. */
export function coursePage(ctx: Ctx, { cursor, counted, limit = pageSize, archived }: CourseQuery) {
  const wanted = and(ours(ctx, courses), (archived ? isNotNull : isNull)(courses.archivedAt))
  const rows = ctx.db.select({ course: courses, next: nextOf(ctx) }).from(courses).where(and(wanted, cursor ? past('<', ctx, courses, cursor) : undefined)).orderBy(desc(courses.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: courses.id }).from(courses).where(wanted).limit(most).as('those')), ({ course }) => course.id, { cursor, limit, counted, from: rowOf(ctx, courses) })
}

export const namesOfCourse = sql`(select c.names from courses c where c.agency_id = course_sessions.agency_id and c.id = course_sessions.course_id)`.mapWith((said: string) => JSON.parse(said) as CourseRecord['names'])
const mine = alias(coursePlaces, 'mine')
const wantedBy = sql<number>`(select count(*) from course_places p where p.agency_id = course_sessions.agency_id and p.session_id = course_sessions.id)`
const before = sql<number>`(select count(*) from course_places p where p.agency_id = course_sessions.agency_id and p.session_id = course_sessions.id and p.id < mine.id)`
const ofCourse = and(eq(courses.agencyId, courseSessions.agencyId), eq(courses.id, courseSessions.courseId))
const whoTeaches = and(eq(people.agencyId, courseSessions.agencyId), eq(people.id, courseSessions.trainerId))

/** Each as one stands in it, or somebody whom the actor looks after; of others nothing is told. */
const withMine = (ctx: Ctx, who = ctx.actor.id ?? '') => ctx.db.select({
  session: getTableColumns(courseSessions), course: getTableColumns(courses), trainer: named(people), wanting: wantedBy.as('wanting'),
  mine: { id: mine.id, signedInAt: mine.signedInAt, outcome: mine.outcome }, before: before.as('before'),
}).from(courseSessions).innerJoin(courses, ofCourse).innerJoin(people, whoTeaches)
  .leftJoin(mine, and(eq(mine.agencyId, courseSessions.agencyId), eq(mine.sessionId, courseSessions.id), eq(mine.personId, who), personal(ctx, mine.personId)))

export async function findSession(ctx: Ctx, id: string) {
  const [found] = await withMine(ctx).where(and(ours(ctx, courseSessions), eq(courseSessions.id, id)))
  return found
}
export type FoundSession = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** Of each course that is offered the soonest session with a free place that somebody else teaches. */
const soonestFree = (ctx: Ctx, who: string) => sql`
  select f.id from (
    select s.id, row_number() over (partition by s.course_id order by s.starts_at, s.id) as place from course_sessions s join courses c on c.agency_id = s.agency_id and c.id = s.course_id and c.archived_at is null
    where s.agency_id = ${ctx.agencyId} and s.starts_at > ${ctx.now()} and s.called_off_at is null and s.closed_at is null and s.trainer_id <> ${who}
      and (select count(*) from course_places p where p.agency_id = s.agency_id and p.session_id = s.id) < s.places
  ) f where f.place = 1`

/** Which sessions a query means, as they concern somebody. What is no longer offered, those still see as next who are in it, and whoever looks at that very course. */
function meant(ctx: Ctx, { onOffer, whose, courseId, past: over }: SessionQuery, who: string) {
  const { startsAt, endsAt, calledOffAt, id, trainerId } = courseSessions
  const [now, inIt] = [ctx.now(), (of: string) => or(isNotNull(mine.id), eq(trainerId, of))]
  const offered = courseId ? undefined : or(isNull(courses.archivedAt), inIt(who))
  return and(
    ours(ctx, courseSessions), courseId ? eq(courseSessions.courseId, courseId) : undefined,
    over ? or(lt(endsAt, now), isNotNull(calledOffAt)) : and(gte(startsAt, longestBefore(now)), gte(endsAt, now), isNull(calledOffAt), offered),
    whose ? inIt(ctx.actor.id ?? '') : undefined,
    onOffer ? or(inIt(who), sql`${id} in (${soonestFree(ctx, who)})`) : undefined,
  )
}

/** Those to come or on now, the soonest first, or those that are over or were called off, the latest first; the cursor is the id of the last row shown. */
export async function sessionPage(ctx: Ctx, query: SessionQuery) {
  const { cursor, limit = pageSize, personId, past: over } = query
  const { startsAt, id } = courseSessions
  const who = personId ?? ctx.actor.id ?? ''
  const from = cursor && sql`(${startsAt}, ${id}) ${sql.raw(over ? '<' : '>')} (select last.starts_at, last.id from ${courseSessions} last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const way = over ? desc : asc
  const rows = await withMine(ctx, who).where(and(meant(ctx, query, who), from || undefined)).orderBy(way(startsAt), way(id)).limit(limit + 1)
  return followed(pageOf(rows, ({ session }) => session.id, limit), cursor, rowOf(ctx, courseSessions))
}

/** Those that somebody has a place in, waits for or teaches, from a day on; what is called off is in nobody's calendar. */
export const feedSessions = (ctx: Ctx, since: string) => withMine(ctx)
  .where(and(ours(ctx, courseSessions), gte(courseSessions.startsAt, since), isNull(courseSessions.calledOffAt), or(isNotNull(mine.id), eq(courseSessions.trainerId, ctx.actor.id ?? '')))).orderBy(asc(courseSessions.startsAt))

/** Who wants to come, in the order in which they said so. */
export const placesOf = (ctx: Ctx, sessionId: string) =>
  ctx.db.select({ place: getTableColumns(coursePlaces), person: { ...named(people), legalName: people.legalName } }).from(coursePlaces)
    .innerJoin(people, and(eq(people.agencyId, coursePlaces.agencyId), eq(people.id, coursePlaces.personId)))
    .where(and(ours(ctx, coursePlaces), eq(coursePlaces.sessionId, sessionId))).orderBy(asc(coursePlaces.id))
export type FoundPlace = Awaited<ReturnType<typeof placesOf>>[number]

export async function findPlace(ctx: Ctx, sessionId: string, personId: string) {
  const [place] = await ctx.db.select().from(coursePlaces).where(and(ours(ctx, coursePlaces), eq(coursePlaces.sessionId, sessionId), eq(coursePlaces.personId, personId)))
  return place
}

/** How many certificates of this place hold no more. */
export const issuesBefore = (ctx: Ctx, { id, personId }: Pick<PlaceRecord, 'id' | 'personId'>) =>
  ctx.db.$count(endedCertificates, and(ours(ctx, endedCertificates), eq(endedCertificates.personId, personId), eq(endedCertificates.placeId, id)))

/** Whoever verifies a certificate knows no agency, only what is printed on it; `ended` where it holds no more. */
export async function certifiedUnder(db: Db, sha256: string) {
  const [[place], [ended]] = await db.batch([
    db.select({ agencyId: coursePlaces.agencyId, certificate: coursePlaces.certificate }).from(coursePlaces).where(eq(coursePlaces.sha256, sha256)).limit(1),
    db.select().from(endedCertificates).where(eq(endedCertificates.sha256, sha256)).limit(1),
  ])
  if (place?.certificate) return [{ agencyId: place.agencyId, certificate: place.certificate, ended: null }]
  return ended ? [{ agencyId: ended.agencyId, certificate: ended.certificate, ended: { at: ended.createdAt, replaced: ended.replaced } }] : []
}

/** A session as those see it who remind of it, on nobody's behalf. */
export async function sessionToRemember({ db, agencyId }: Earshot, id: string) {
  const { names } = getTableColumns(courses)
  const [found] = await db.select({ session: getTableColumns(courseSessions), course: { names } }).from(courseSessions).innerJoin(courses, ofCourse).where(and(eq(courseSessions.agencyId, agencyId), eq(courseSessions.id, id)))
  return found
}

export const wantingOf = ({ db, agencyId }: Earshot, sessionId: string) =>
  db.select({ id: coursePlaces.id, personId: coursePlaces.personId }).from(coursePlaces).where(and(eq(coursePlaces.agencyId, agencyId), eq(coursePlaces.sessionId, sessionId)))

/** Nobody teaches for more than a month without a break: what began earlier is over by then. */
export const longestBefore = (at: string) => new Date(Date.parse(at) - 31 * 864e5).toISOString()

/** Between two instants, those that the actor wants to come to or holds and that are neither settled nor called off; a query that joins nothing, for one trip with others. */
export function sessionsAround(ctx: Ctx, { from, until }: { from: string; until: string }) {
  const { id, startsAt, endsAt, room, trainerId, places, closedAt, calledOffAt } = courseSessions
  const place = sql<string | null>`(select p.id from course_places p where p.agency_id = course_sessions.agency_id and p.session_id = course_sessions.id and p.person_id = ${ctx.actor.id})`
  const ahead = sql<number>`(select count(*) from course_places p where p.agency_id = course_sessions.agency_id and p.session_id = course_sessions.id and p.id < ${place})`
  return ctx.db.select({ id, startsAt, endsAt, room, trainerId, places, closedAt, calledOffAt, names: namesOfCourse.as('names'), place: place.as('place'), before: ahead.as('before') }).from(courseSessions)
    .where(and(ours(ctx, courseSessions), gte(startsAt, from), lt(startsAt, until), isNull(closedAt), isNull(calledOffAt), or(eq(trainerId, ctx.actor.id ?? ''), sql`${place} is not null`))).orderBy(asc(startsAt), asc(id))
}

/** For the index. */
export const coursesToFind = (world: IndexReader, wanted: Wanted) => world.db.select().from(courses).where(wantedOf(world, courses, wanted)).orderBy(asc(courses.id)).limit(mostOf(wanted))
export const sessionsToFind = (world: IndexReader, wanted: Wanted) => world.db.select({ session: getTableColumns(courseSessions), course: { names: courses.names } }).from(courseSessions).innerJoin(courses, ofCourse)
  .where(wantedOf(world, courseSessions, wanted)).orderBy(asc(courseSessions.id)).limit(mostOf(wanted))
export const sessionsOf = (world: IndexReader, courseIds: string[]) => world.db.select({ id: courseSessions.id }).from(courseSessions).where(and(eq(courseSessions.agencyId, world.agencyId), among(courseSessions.courseId, courseIds)))

/** Certificates before the places they were of: the database holds them together. */
export const courseKeepers = [
  keeper('certificates that hold no more', endedCertificates, ({ id }) => eq(endedCertificates.personId, id), 'removed'),
  keeper('places in courses', coursePlaces, ({ id }) => eq(coursePlaces.personId, id), 'removed'),
]
