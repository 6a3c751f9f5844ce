import { courseSessions } from '../../../db/schema/agency/courses'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { chance } from '../../kernel/ids'
import { conflict, invalid } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { doesWork } from '../../kernel/rules/roles'
import { personById } from '../people/index'
import { courseById } from './keep'
import { sessionChanged, sessionGiven } from './news'
import { demandFree } from './place'
import { rememberSession } from './remember'
import { movedUp, wrongRoom } from './rules/seats'
import { wrongTime } from './rules/session'
import { openAsRead } from './read'
import type { NewSession, SessionChange } from './shapes'
import { placesOf } from './store'

/** Whoever is to hold it is told. @throws 404; 409 `course_archived`, `elsewhere_then` where they are in another session; 422 for a time that is over, too far ahead, or shorter than the course, or a trainer who does not work here */
export async function addSession(ctx: Ctx, courseId: string, wish: NewSession) {
  const course = await courseById(ctx, courseId)
  if (course.archivedAt) throw conflict('course_archived')
  const id = ctx.newId('course_session')
  const session = { id, courseId, ...wish, ...(await checked(ctx, { ...wish, id }, course.minutes)), code: chance(16), withdrawals: 0, closedAt: null, closedBy: null, calledOffAt: null, calledOffBecause: null }
  const { code: _, ...told } = session
  return commit(ctx, {
    action: 'course.keep', write: { ...insert(ctx, courseSessions, session), after: told }, also: rememberSession(ctx, session), answer: { id, revision: 1 },
    tell: wish.trainerId === ctx.actor.id ? [] : [sessionGiven({ course, session }, dayIn(ctx.agency.zone, session.startsAt))],
  })
}

/** Where and when else, by whom, for how many: whoever has a place is told, and whoever gets one, who holds it and who did. @throws 404; 409 `session_settled`, `changed_meanwhile`, `elsewhere_then`; 422 */
export async function changeSession(ctx: Ctx, id: string, { revision, ...wish }: SessionChange) {
  const [found, guests] = await Promise.all([openAsRead(ctx, id, revision), placesOf(ctx, id)])
  const { session } = found
  const change = { ...wish, ...(wish.startsAt || wish.endsAt || wish.trainerId ? await checked(ctx, { ...session, ...wish }, found.course.minutes) : {}) }
  const after = { ...session, ...change }
  const wanting = guests.map(({ place }) => place)
  refuseWrong(wrongRoom(wanting, session, after))
  const free = movedUp({ wanting, places: session.places }, { wanting, places: after.places }).map(({ personId }) => personId)
  return commit(ctx, {
    action: 'course.keep', write: update(ctx, courseSessions, session, change), also: rememberSession(ctx, after), answer: { id, revision: revision + 1 },
    tell: sessionChanged(found, { after, guests: wanting.map(({ personId }) => personId), free, on: dayIn(ctx.agency.zone, after.startsAt), by: ctx.actor.id }),
  })
}

/** The time of a session that is planned, as instants; whoever is to hold it works here and is free then. */
async function checked(ctx: Ctx, wish: NewSession & { id: string }, minutes: number) {
  const [startsAt, endsAt] = [wish.startsAt, wish.endsAt].map((at) => new Date(at).toISOString()) as [string, string]
  const { role, state } = await personById(ctx, wish.trainerId)
  const wrong = { ...wrongTime({ startsAt, endsAt }, minutes, ctx.now()), ...((state !== 'active' || !doesWork(role)) && { trainerId: 'not_an_option' }) }
  refuseWrong(wrong)
  await demandFree(ctx, wish.trainerId, { id: wish.id, startsAt, endsAt })
  return { startsAt, endsAt }
}

function refuseWrong(wrong: Record<string, string>) {
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}
