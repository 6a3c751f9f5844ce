import { and, asc, eq, gt, gte, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { coursePlaces, courseSessions } from '../../../db/schema/agency/courses'
import { named, people } from '../../../db/schema/agency/people'
import { insert, update, type NewRow, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { rowWhere } from '../../kernel/row-where'
import { ours } from '../../kernel/scope'
import { longestBefore, namesOfCourse, type SessionRecord } from './store'

export type Slot = Pick<SessionRecord, 'id' | 'startsAt' | 'endsAt'>
type Place = NewRow<typeof coursePlaces>

const { id, startsAt, endsAt, room, calledOffAt, trainerId } = courseSessions
const wants = (personId: string | SQL) => sql`exists (select 1 from course_places q where q.agency_id = course_sessions.agency_id and q.session_id = course_sessions.id and q.person_id = ${personId})`
const inIt = (personId: string | SQL) => or(eq(trainerId, personId), wants(personId))
/** Other sessions at the same time; not those that were called off. */
const meanwhile = (ctx: Ctx, slot: Slot) =>
  and(ours(ctx, courseSessions), gte(startsAt, longestBefore(slot.startsAt)), lt(startsAt, slot.endsAt), gt(endsAt, slot.startsAt), ne(id, slot.id), isNull(calledOffAt))
const other = { id, names: namesOfCourse.as('names'), startsAt, endsAt, room }

/** The first of the other sessions at the same time that somebody holds, has a place in or waits for. */
export const sessionsMeanwhile = (ctx: Ctx, personId: string, slot: Slot) =>
  ctx.db.select(other).from(courseSessions).where(and(meanwhile(ctx, slot), inIt(personId))).orderBy(asc(startsAt)).limit(1)

/** Who wants to come to a session, and in which other they would be were it held then; by name. */
export const guestsMeanwhile = (ctx: Ctx, slot: Slot) =>
  ctx.db.select({ person: named(people), other }).from(coursePlaces)
    .innerJoin(people, and(eq(people.agencyId, coursePlaces.agencyId), eq(people.id, coursePlaces.personId)))
    .innerJoin(courseSessions, and(meanwhile(ctx, slot), inIt(sql`${coursePlaces.personId}`)))
    .where(and(ours(ctx, coursePlaces), eq(coursePlaces.sessionId, slot.id))).orderBy(asc(people.sortName), asc(startsAt))

const elsewhere = (ctx: Ctx, personId: string | SQL, slot: Slot) => sql`exists (select 1 from course_sessions where ${and(meanwhile(ctx, slot), inIt(personId))})`

/** Takes a place where the session stands as it was read and its guest is nowhere else then: of two at once, the second is refused as `changed_meanwhile`. */
export function solePlace(ctx: Ctx, place: Place, session: SessionRecord): Write {
  const stands = sql`exists (select 1 from course_sessions s where s.agency_id = ${ctx.agencyId} and s.id = ${session.id} and s.starts_at = ${session.startsAt} and s.ends_at = ${session.endsAt}
    and s.trainer_id <> ${place.personId} and s.closed_at is null and s.called_off_at is null) and not ${elsewhere(ctx, place.personId, session)}`
  const row = { ...place, agencyId: ctx.agencyId, createdAt: ctx.now(), revision: 1 } as typeof coursePlaces.$inferSelect
  return { ...insert(ctx, coursePlaces, place), statement: ctx.db.insert(coursePlaces).select(rowWhere(coursePlaces, row, stands)) }
}

/** Adds a session where whoever is to hold it is nowhere else then; else it is refused as `changed_meanwhile`. */
export function soleSession(ctx: Ctx, session: Omit<SessionRecord, 'agencyId' | 'createdAt' | 'revision'>): Write {
  const row: SessionRecord = { ...session, agencyId: ctx.agencyId, createdAt: ctx.now(), revision: 1 }
  return { ...insert(ctx, courseSessions, session), statement: ctx.db.insert(courseSessions).select(rowWhere(courseSessions, row, sql`not ${elsewhere(ctx, session.trainerId, session)}`)) }
}

/**
 * Changes a session as it was read, as long as nobody loses a place by it and whoever holds it has none: of a guest who comes in the same instant, one of both is refused as `changed_meanwhile`.
 * `free`: who must be nowhere else then, whoever holds it, or the guests too.
 */
export function changedSession(ctx: Ctx, session: SessionRecord, change: Partial<SessionRecord>, free: { trainer: boolean; guests: boolean }): Write {
  const after = { ...session, ...change }
  const wanting = sql`(select count(*) from course_places p where p.agency_id = ${ctx.agencyId} and p.session_id = ${session.id})`
  const guests = (such: SQL) => sql`not exists (select 1 from course_places p where p.agency_id = ${ctx.agencyId} and p.session_id = ${session.id} and ${such})`
  const statement = ctx.db.update(courseSessions).set({ ...change, revision: session.revision + 1 }).where(and(
    ours(ctx, courseSessions), eq(id, session.id), eq(courseSessions.revision, session.revision), sql`${after.places} >= min(${session.places}, ${wanting})`, guests(sql`p.person_id = ${after.trainerId}`),
    free.trainer ? sql`not ${elsewhere(ctx, after.trainerId, after)}` : undefined, free.guests ? guests(elsewhere(ctx, sql`p.person_id`, after)) : undefined,
  ))
  return { ...update(ctx, courseSessions, session, change), statement }
}
