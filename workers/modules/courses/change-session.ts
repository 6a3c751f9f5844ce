import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { changedSession } from './meanwhile-store'
import { sessionChanged } from './news'
import { demandGuestsFree } from './place'
import { openAsRead } from './read'
import { rememberSession } from './remember'
import { movedUp, wrongRoom } from './rules/seats'
import { checked, refuseWrong } from './sessions'
import type { SessionChange } from './shapes'
import { placesOf } from './store'

/**
 * Where and when else, by whom, for how many: whoever has a place is told, and whoever gets one, who holds it and who did.
 * @throws 404; 409 `session_settled`, `changed_meanwhile`, `elsewhere_then`, or `guests_elsewhere` with who would be in two places at once, unless it is done knowingly; 422
 */
export async function changeSession(ctx: Ctx, id: string, { revision, knowingly, ...wish }: SessionChange) {
  const [found, guests] = await Promise.all([openAsRead(ctx, id, revision), placesOf(ctx, id)])
  const { session } = found
  const planned = Boolean(wish.startsAt ?? wish.endsAt ?? wish.trainerId)
  const change = { ...wish, ...(planned ? await checked(ctx, { ...session, ...wish }, found.course.minutes) : {}) }
  const after = { ...session, ...change }
  const wanting = guests.map(({ place }) => place)
  refuseWrong(wrongRoom(wanting, session, after))
  const asked = !knowingly && (after.startsAt !== session.startsAt || after.endsAt !== session.endsAt)
  if (asked) await demandGuestsFree(ctx, after)
  const free = movedUp({ wanting, places: session.places }, { wanting, places: after.places }).map(({ personId }) => personId)
  return commit(ctx, {
    action: 'course.keep', write: changedSession(ctx, session, change, { trainer: planned, guests: asked }), also: rememberSession(ctx, after), answer: { id, revision: revision + 1 },
    tell: sessionChanged(found, { after, guests: wanting.map(({ personId }) => personId), free, on: dayIn(ctx.agency.zone, after.startsAt), by: ctx.actor.id }),
  })
}
