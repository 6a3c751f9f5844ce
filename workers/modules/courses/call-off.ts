import { courseSessions } from '../../../db/schema/agency/courses'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { endReminders } from '../../kernel/reminders'
import { sessionCalledOff } from './news'
import { openAsRead } from './read'
import type { CallingOff } from './shapes'
import { placesOf } from './store'

/** It does not take place: whoever wanted to come is told, and who holds it. @throws 404; 409 `session_settled`, `changed_meanwhile` */
export async function callOffSession(ctx: Ctx, id: string, { revision, because }: CallingOff) {
  const [found, guests] = await Promise.all([openAsRead(ctx, id, revision), placesOf(ctx, id)])
  const to = [...guests.map(({ place }) => place.personId), found.session.trainerId].filter((id) => id !== ctx.actor.id)
  return commit(ctx, {
    action: 'course.call_off', write: update(ctx, courseSessions, found.session, { calledOffAt: ctx.now(), calledOffBecause: because }), also: [endReminders(ctx, id)],
    tell: to.length > 0 ? [sessionCalledOff(found, to, because)] : [], answer: { id, revision: revision + 1 },
  })
}
