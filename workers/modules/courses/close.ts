import { coursePlaces, courseSessions } from '../../../db/schema/agency/courses'
import { commit, update, updateAll, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { award } from '../badges/index'
import { finding, foundByCourse } from '../skills/index'
import { logFor } from '../training/index'
import { issued } from './issue'
import { outcomesOf } from './rules/session'
import { seatsOf } from './rules/seats'
import { openAsRead } from './read'
import { holds } from './shown'
import type { Closing } from './shapes'
import { placesOf, type FoundPlace, type FoundSession } from './store'

/**
 * Settles who was there: it stands in their logs by itself, and in the trainer's, and what the course shows in their skills; whoever had a place and did not come is a no-show.
 * Of a certified course each gets a certificate and a badge. @throws 404; 403 `not_yours_to_hold`; 409 `session_settled`, `session_not_over`, `changed_meanwhile`
 */
export const closeSession = (ctx: Ctx, id: string, closing: Closing) => finding(() => close(ctx, id, closing))

async function close(ctx: Ctx, id: string, { revision }: Closing) {
  const [found, guests] = await Promise.all([openAsRead(ctx, id, revision), placesOf(ctx, id)])
  const { session, course } = found
  if (!holds(ctx, found)) throw forbidden('not_yours_to_hold')
  if (found.state === 'ahead' || found.state === 'running') throw conflict('session_not_over')
  const { attended, noShow } = outcomesOf(seatsOf(guests.map(({ place }) => place), session.places))
  const there = attended.map(({ personId }) => personId)
  const badge = course.certified ? await award(ctx, { kind: 'course', id: course.id, personIds: there, names: course.names, criteria: course.about ? { [ctx.agency.languages[0] ?? 'en']: course.about } : course.names }) : { write: [], tell: [] }
  const shown = await foundByCourse(ctx, there, { shows: course.shows, seenOn: dayIn(ctx.agency.zone, session.endsAt), thingId: id, taughtBy: session.trainerId })
  const write = [
    update(ctx, courseSessions, session, { closedAt: ctx.now(), closedBy: ctx.actor.id }),
    ...(await settled(ctx, found, guests.filter(({ place }) => attended.includes(place)))),
    ...updateAll(ctx, coursePlaces, noShow, { outcome: 'no_show' }),
    ...logged(ctx, found, there), ...badge.write, ...shown.write,
  ]
  return commit(ctx, { action: 'course.close', write, tell: [...badge.tell, ...shown.tell], answer: { id, revision: revision + 1, attended: there.length, noShow: noShow.length } })
}

function logged(ctx: Ctx, { session, course }: FoundSession, there: string[]): Write[] {
  const { kind, provider, minutes, industry, split } = course
  const [startsOn, endsOn] = [dayIn(ctx.agency.zone, session.startsAt), dayIn(ctx.agency.zone, session.endsAt)]
  const title = Object.values(course.names)[0]!
  const held = { title, provider: provider ?? ctx.agency.name, startsOn, endsOn, minutes, industry, split, seenBy: ctx.actor.id }
  if (there.length === 0) return []
  return [...logFor(ctx, there, { ...held, kind, tag: session.id }), ...logFor(ctx, [session.trainerId], { ...held, kind: 'teaching', tag: `${session.id}-taught` })]
}

async function settled(ctx: Ctx, found: FoundSession, came: FoundPlace[]): Promise<Write[]> {
  const outcome = 'attended' as const
  if (!found.course.certified) return updateAll(ctx, coursePlaces, came.map(({ place }) => place), { outcome })
  return Promise.all(came.map(async ({ place, person }) => update(ctx, coursePlaces, place, { outcome, ...(await issued(ctx, found, { placeId: place.id, person, issue: 1 })) })))
}
