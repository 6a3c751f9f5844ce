import { coursePlaces } from '../../../db/schema/agency/courses'
import { update, type News, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { award } from '../badges/index'
import { foundByCourse } from '../skills/index'
import { logFor } from '../training/index'
import { issued } from './issue'
import type { FoundPlace, FoundSession } from './store'

/** What having been there brings people, for the caller's commit: hours in their logs, what the course shows in their skills, and of a certified course a certificate and a badge. */
export async function earned(ctx: Ctx, found: FoundSession, came: FoundPlace[]): Promise<{ write: Write[]; tell: News[] }> {
  const { session, course } = found
  if (came.length === 0) return { write: [], tell: [] }
  const there = came.map(({ place }) => place.personId)
  const words = course.about ? { [ctx.agency.languages[0] ?? 'en']: course.about } : course.names
  const badge = course.certified ? await award(ctx, { kind: 'course', id: course.id, personIds: there, names: course.names, criteria: words }) : { write: [], tell: [] }
  const shown = await foundByCourse(ctx, there, { shows: course.shows, seenOn: dayIn(ctx.agency.zone, session.endsAt), thingId: session.id, taughtBy: session.trainerId })
  const places = await Promise.all(came.map(async ({ place, person }) => update(ctx, coursePlaces, place, {
    outcome: 'attended', signedInAt: place.signedInAt ?? ctx.now(), ...(course.certified && (await issued(ctx, found, { placeId: place.id, person, issue: 1 }))),
  })))
  return { write: [...places, ...logFor(ctx, there, { ...held(ctx, found), kind: course.kind, tag: session.id }), ...badge.write, ...shown.write], tell: [...badge.tell, ...shown.tell] }
}

/** That its trainer taught it stands in their log, to be verified by somebody else. */
export const taught = (ctx: Ctx, found: FoundSession): Write[] =>
  logFor(ctx, [found.session.trainerId], { ...held(ctx, found), kind: 'teaching', tag: `${found.session.id}-taught` })

function held(ctx: Ctx, { session, course }: FoundSession) {
  const { provider, minutes, industry, split } = course
  const [startsOn, endsOn] = [dayIn(ctx.agency.zone, session.startsAt), dayIn(ctx.agency.zone, session.endsAt)]
  return { title: Object.values(course.names)[0]!, provider: provider ?? ctx.agency.name, startsOn, endsOn, minutes, industry, split, seenBy: ctx.actor.id }
}
