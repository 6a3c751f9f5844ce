import { coursePlaces, courseSessions } from '../../../db/schema/agency/courses'
import { commit, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { personById } from '../people/index'
import { placeFree } from './news'
import { solePlace } from './meanwhile-store'
import { canComeTo, demandFree, demandOwn, elsewhereMeanwhile, freshPlace, twice } from './place'
import { movedUp } from './rules/seats'
import { stateOf } from './rules/session'
import { sessionById } from './read'
import { standsAt } from './shown'
import type { Joining } from './shapes'
import { placesOf } from './store'

/**
 * A place, or one in the line behind those there are: whoever came first. However many come at once, each has one of them.
 * @throws 404; 403 `not_yours_to_hold` for somebody else; 409 `session_not_ahead`, `in_it_already`, `elsewhere_then`, `changed_meanwhile` where it moved in the same instant; 422 for who does not work here
 */
export async function takePlace(ctx: Ctx, id: string, { personId }: Joining) {
  const who = personId ?? ctx.actor.id!
  const [found, guests, person] = await Promise.all([sessionById(ctx, id), placesOf(ctx, id), personById(ctx, who)])
  demandOwn(ctx, found, who)
  if (stateOf(found.session, ctx.now()) !== 'ahead') throw conflict('session_not_ahead')
  if (!canComeTo(found, person)) throw invalid({ personId: 'not_an_option' })
  if (guests.some(({ place }) => place.personId === who)) throw conflict('in_it_already')
  await demandFree(ctx, who, found.session)
  const place = freshPlace(ctx, id, who)
  const kept = await commit(ctx, { action: 'course.join', write: solePlace(ctx, place, found.session), answer: { id: place.id } })
    .catch(twice).catch(elsewhereMeanwhile(ctx, who, found.session))
  // Asked anew: of those who came at once, some stand before them now.
  const before = (await placesOf(ctx, id)).filter((one) => one.place.id < place.id).length
  const { is, ahead } = standsAt(before, found.session.places, null)
  return { ...kept, is, ahead }
}

/** Gives a place back before it begins; the first who waits has it and is told. @throws 404; 403; 409 `session_not_ahead`, `changed_meanwhile` */
export async function giveBack(ctx: Ctx, id: string, personId: string) {
  const [found, guests] = await Promise.all([sessionById(ctx, id), placesOf(ctx, id)])
  demandOwn(ctx, found, personId)
  const { session } = found
  if (stateOf(session, ctx.now()) !== 'ahead') throw conflict('session_not_ahead')
  const wanting = guests.map(({ place }) => place)
  const gone = wanting.find((place) => place.personId === personId)
  if (!gone) throw notFound()
  const free = movedUp({ wanting, places: session.places }, { wanting: wanting.filter((place) => place !== gone), places: session.places })
  return commit(ctx, {
    action: 'course.give_back',
    // By the session's revision, too: of two who leave at once each moves up another.
    write: [remove(ctx, coursePlaces, gone), update(ctx, courseSessions, session, { withdrawals: session.withdrawals + 1 })],
    tell: free.length > 0 ? [placeFree(found, free.map((place) => place.personId), dayIn(ctx.agency.zone, session.startsAt))] : [], answer: { id: gone.id },
  })
}
