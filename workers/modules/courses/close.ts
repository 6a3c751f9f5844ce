import { coursePlaces, courseSessions } from '../../../db/schema/agency/courses'
import { commit, update, updateAll } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden, invalid } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { finding } from '../skills/index'
import { earned, taught } from './earned'
import { outcomesOf } from './rules/session'
import { seatsOf } from './rules/seats'
import { openAsRead } from './read'
import { holds } from './shown'
import type { Closing } from './shapes'
import { placesOf, type FoundSession } from './store'

/**
 * Settles who was there: it stands in their logs by itself, and in the trainer's, and what the course shows in their skills; whoever had a place and did not come is a no-show.
 * Of a certified course each gets a certificate and a badge. @throws 404; 403 `not_yours_to_hold`; 409 `session_settled`, `session_not_over`, `changed_meanwhile`
 */
export const closeSession = (ctx: Ctx, id: string, closing: Closing) => finding(() => close(ctx, id, closing))

async function close(ctx: Ctx, id: string, { revision }: Closing) {
  const [found, guests] = await Promise.all([openAsRead(ctx, id, revision), placesOf(ctx, id)])
  const { session, state } = found
  if (!holds(ctx, found)) throw forbidden('not_yours_to_hold')
  if (state === 'ahead' || state === 'running') throw conflict('session_not_over')
  const { attended, noShow } = outcomesOf(seatsOf(guests.map(({ place }) => place), session.places))
  const { write, tell } = await earned(ctx, found, guests.filter(({ place }) => attended.includes(place)))
  return commit(ctx, {
    action: 'course.close', tell, also: [endReminders(ctx, id)], answer: { id, revision: revision + 1, attended: attended.length, noShow: noShow.length },
    write: [update(ctx, courseSessions, session, { closedAt: ctx.now(), closedBy: ctx.actor.id }), ...write, ...(attended.length > 0 ? taught(ctx, found) : []), ...updateAll(ctx, coursePlaces, noShow, { outcome: 'no_show' })],
  })
}

/** Of a settled session: somebody was there after all, and gets what the others got. @throws 422 for who had no place in it */
export const countIn = (ctx: Ctx, found: FoundSession, personId: string) => finding(async () => {
  const guests = await placesOf(ctx, found.session.id)
  const guest = guests.find(({ place }) => place.personId === personId)
  if (!guest) throw invalid({ personId: 'not_an_option' })
  const { id, signedInAt, outcome } = guest.place
  if (outcome === 'attended') return { id, signedInAt }
  const { write, tell } = await earned(ctx, found, [guest])
  const first = guests.every(({ place }) => place.outcome !== 'attended')
  return commit(ctx, { action: 'course.sign_in', write: [...write, ...(first ? taught(ctx, found) : [])], tell, answer: { id, signedInAt: signedInAt ?? ctx.now() } })
})
