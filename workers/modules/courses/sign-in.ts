import { coursePlaces } from '../../../db/schema/agency/courses'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden, invalid } from '../../kernel/refusal'
import { personById } from '../people/index'
import { countIn } from './close'
import { canComeTo, freshPlace, twice } from './place'
import { maySignIn } from './rules/session'
import { sessionById } from './read'
import { holds } from './shown'
import type { Rating, SigningIn, TickingOff } from './shapes'
import { findPlace } from './store'

/**
 * Says that one is there, by the code that hangs in the room; whoever waited, or never asked, is let in by it. Said again it is no news.
 * @throws 404; 403 `wrong_code`; 409 `not_signing_in`
 */
export async function signIn(ctx: Ctx, id: string, { code }: SigningIn) {
  const [found, place] = await Promise.all([sessionById(ctx, id), findPlace(ctx, id, ctx.actor.id!)])
  const { session } = found
  if (code !== session.code) throw forbidden('wrong_code')
  if (place?.signedInAt) return { id: place.id, signedInAt: place.signedInAt }
  if (!maySignIn(session, ctx.now()) || session.trainerId === ctx.actor.id) throw conflict('not_signing_in')
  const now = { signedInAt: ctx.now(), signedInBy: null }
  const fresh = { ...freshPlace(ctx, id, ctx.actor.id!), ...now }
  const write = place ? update(ctx, coursePlaces, place, now) : insert(ctx, coursePlaces, fresh)
  return commit(ctx, { action: 'course.sign_in', write, answer: { id: place?.id ?? fresh.id, signedInAt: now.signedInAt } }).catch(twice)
}

/** Ticks somebody off, or takes the tick away, for those who hold it; whoever came without a place is let in. Once it is settled, whoever is a no-show by mistake is counted in. @throws 404; 403 `not_yours_to_hold`; 409 `not_signing_in`, `session_settled`; 422 for who does not work here */
export async function tickOff(ctx: Ctx, id: string, { personId, present }: TickingOff) {
  const [found, place, person] = await Promise.all([sessionById(ctx, id), findPlace(ctx, id, personId), personById(ctx, personId)])
  if (!holds(ctx, found)) throw forbidden('not_yours_to_hold')
  if (!place && (!present || !canComeTo(found, person))) throw invalid({ personId: 'not_an_option' })
  if (found.session.closedAt && !present) throw conflict('session_settled')
  if (found.session.closedAt) return countIn(ctx, found, personId)
  if (found.session.calledOffAt || ctx.now() < found.session.startsAt) throw conflict('not_signing_in')
  const change = present ? { signedInAt: place?.signedInAt ?? ctx.now(), signedInBy: ctx.actor.id } : { signedInAt: null, signedInBy: null }
  const fresh = { ...freshPlace(ctx, id, personId), ...change }
  const write = place ? update(ctx, coursePlaces, place, change) : insert(ctx, coursePlaces, fresh)
  return commit(ctx, { action: 'course.sign_in', write, answer: { id: place?.id ?? fresh.id, signedInAt: change.signedInAt } }).catch(twice)
}

/** How it was, by those who were there, once it is over; said again it takes the place of what was said. @throws 404; 409 `not_there` */
export async function rateSession(ctx: Ctx, id: string, rating: Rating) {
  const [found, place] = await Promise.all([sessionById(ctx, id), findPlace(ctx, id, ctx.actor.id!)])
  if (!place?.signedInAt || ctx.now() < found.session.endsAt) throw conflict('not_there')
  if (place.outcome === 'no_show') throw invalid({ stars: 'not_an_option' })
  // What somebody thought of it is not for the trail.
  return commit(ctx, { action: 'course.rate', write: { ...update(ctx, coursePlaces, place, rating), before: null, after: null }, answer: { id: place.id, stars: rating.stars } })
}
