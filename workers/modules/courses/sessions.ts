import { courseSessions } from '../../../db/schema/agency/courses'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { chance } from '../../kernel/ids'
import { conflict, invalid } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { doesWork } from '../../kernel/rules/roles'
import { personById } from '../people/index'
import { courseById } from './keep'
import { placeFree, sessionMoved } from './news'
import { rememberSession } from './remember'
import { movedUp, wrongRoom } from './rules/seats'
import { wrongTime } from './rules/session'
import { openAsRead } from './read'
import type { NewSession, SessionChange } from './shapes'
import { placesOf } from './store'

/** @throws 404; 409 `course_archived`; 422 for a time that is over, too far ahead, or shorter than the course, or a trainer who does not work here */
export async function addSession(ctx: Ctx, courseId: string, wish: NewSession) {
  const course = await courseById(ctx, courseId)
  if (course.archivedAt) throw conflict('course_archived')
  const session = { id: ctx.newId('course_session'), courseId, ...wish, ...(await checked(ctx, wish, course.minutes)), code: chance(16), withdrawals: 0, closedAt: null, closedBy: null, calledOffAt: null, calledOffBecause: null }
  const { code: _, ...told } = session
  return commit(ctx, { action: 'course.keep', write: { ...insert(ctx, courseSessions, session), after: told }, also: rememberSession(ctx, session), answer: { id: session.id, revision: 1 } })
}

/** Where and when else, by whom, for how many: whoever has a place is told, and whoever gets one. @throws 404; 409; 422 */
export async function changeSession(ctx: Ctx, id: string, { revision, ...wish }: SessionChange) {
  const [found, guests] = await Promise.all([openAsRead(ctx, id, revision), placesOf(ctx, id)])
  const { session } = found
  const after = { ...session, ...wish }
  const change = { ...wish, ...(wish.startsAt || wish.endsAt || wish.trainerId ? await checked(ctx, after, found.course.minutes) : {}) }
  const wanting = guests.map(({ place }) => place)
  refuseWrong(wrongRoom(wanting, session, after))
  const free = movedUp({ wanting, places: session.places }, { wanting, places: after.places }).map(({ personId }) => personId)
  const moved = after.room !== session.room || (change.startsAt ?? session.startsAt) !== session.startsAt || (change.endsAt ?? session.endsAt) !== session.endsAt
  const on = dayIn(ctx.agency.zone, change.startsAt ?? session.startsAt)
  return commit(ctx, {
    action: 'course.keep', write: update(ctx, courseSessions, session, change), also: rememberSession(ctx, { ...after, ...change }), answer: { id, revision: revision + 1 },
    tell: [...(free.length > 0 ? [placeFree(found, free, on)] : []), ...(moved && wanting.length > 0 ? [sessionMoved(found, wanting.map(({ personId }) => personId), on)] : [])],
  })
}

async function checked(ctx: Ctx, wish: NewSession, minutes: number) {
  const [startsAt, endsAt] = [wish.startsAt, wish.endsAt].map((at) => new Date(at).toISOString()) as [string, string]
  const { role, state } = await personById(ctx, wish.trainerId)
  const wrong = { ...wrongTime({ startsAt, endsAt }, minutes, ctx.now()), ...((state !== 'active' || !doesWork(role)) && { trainerId: 'not_an_option' }) }
  refuseWrong(wrong)
  return { startsAt, endsAt }
}

function refuseWrong(wrong: Record<string, string>) {
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}
