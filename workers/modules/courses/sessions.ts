import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { chance } from '../../kernel/ids'
import { conflict, invalid } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { doesWork } from '../../kernel/rules/roles'
import { personById } from '../people/index'
import { courseById } from './keep'
import { soleSession } from './meanwhile-store'
import { sessionGiven } from './news'
import { demandFree, elsewhereMeanwhile } from './place'
import { rememberSession } from './remember'
import { wrongTime } from './rules/session'
import type { NewSession } from './shapes'

/** Whoever is to hold it is told. @throws 404; 409 `course_archived`, `elsewhere_then` where they are in another session; 422 for a time that is over, too far ahead, or shorter than the course, or a trainer who does not work here */
export async function addSession(ctx: Ctx, courseId: string, wish: NewSession) {
  const course = await courseById(ctx, courseId)
  if (course.archivedAt) throw conflict('course_archived')
  const id = ctx.newId('course_session')
  const session = { id, courseId, ...wish, ...(await checked(ctx, { ...wish, id }, course.minutes)), code: chance(16), withdrawals: 0, closedAt: null, closedBy: null, calledOffAt: null, calledOffBecause: null }
  const { code: _, ...told } = session
  return commit(ctx, {
    action: 'course.keep', write: { ...soleSession(ctx, session), after: told }, also: rememberSession(ctx, session), answer: { id, revision: 1 },
    tell: wish.trainerId === ctx.actor.id ? [] : [sessionGiven({ course, session }, dayIn(ctx.agency.zone, session.startsAt))],
  }).catch(elsewhereMeanwhile(ctx, wish.trainerId, session))
}

/** The time of a session that is planned, as instants; whoever is to hold it works here and is free then. @throws 422 by field; 409 `elsewhere_then` */
export async function checked(ctx: Ctx, wish: NewSession & { id: string }, minutes: number) {
  const [startsAt, endsAt] = [wish.startsAt, wish.endsAt].map((at) => new Date(at).toISOString()) as [string, string]
  const { role, state } = await personById(ctx, wish.trainerId)
  const wrong = { ...wrongTime({ startsAt, endsAt }, minutes, ctx.now()), ...((state !== 'active' || !doesWork(role)) && { trainerId: 'not_an_option' }) }
  refuseWrong(wrong)
  await demandFree(ctx, wish.trainerId, { id: wish.id, startsAt, endsAt })
  return { startsAt, endsAt }
}

/** @throws 422 where anything is wrong, by field */
export function refuseWrong(wrong: Record<string, string>) {
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}
