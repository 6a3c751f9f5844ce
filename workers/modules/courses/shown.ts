import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { standingOf } from './rules/certificate'
import { maySignIn, stateOf, type Outcome } from './rules/session'
import type { Course, FullSession, Session } from './shapes'
import type { CourseRecord, FoundPlace, FoundSession } from './store'

const said = ({ id, revision, names, about, kind, provider, minutes, industry, split, shows, certified, archivedAt }: CourseRecord) =>
  ({ id, revision, names, about, kind, provider, minutes, industry, split, shows, certified, archivedAt })

export function shownCourse(course: CourseRecord, next: string | null = null): Course {
  const [id, startsAt] = next?.split(' ') ?? []
  return { ...said(course), next: id && startsAt ? { id, startsAt } : null }
}

/** Of whoever wants to come: their place, by how many came before them, until it is settled who was there. */
export const standsAt = (before: number, places: number, outcome: Outcome | null) =>
  outcome ? { is: outcome, ahead: 0 } : before < places ? { is: 'seated' as const, ahead: 0 } : { is: 'waiting' as const, ahead: before - places }

/** Whether the actor holds it: they teach it, or look after all courses and nothing limits whom they see. */
export const holds = ({ actor }: Ctx, { session }: Pick<FoundSession, 'session'>) => session.trainerId === actor.id || (mayActor(actor, 'course.keep') && actor.kind === 'staff' && actor.scope === 'all')

export function shownSession(ctx: Ctx, { session, course, trainer, wanting, mine, before }: FoundSession): Session {
  const { id, revision, courseId, startsAt, endsAt, room, places, calledOffBecause } = session
  const { kind, minutes, industry, split } = course
  return {
    id, revision, courseId, names: course.names, course: { kind, minutes, industry, split }, startsAt, endsAt, room, trainer, places, taken: Math.min(wanting, places), waiting: session.closedAt ? 0 : Math.max(0, wanting - places),
    state: stateOf(session, ctx.now()), calledOffBecause, mine: mine?.id ? { ...standsAt(before, places, mine.outcome), signedInAt: mine.signedInAt } : null,
  }
}

function shownGuest({ session, course }: FoundSession, { place, person: { legalName, ...person } }: FoundPlace, at: number) {
  const certificate = course.certified && place.outcome ? standingOf(place, { ...person, legalName }) : null
  return { person, revision: place.revision, is: standsAt(at, session.places, place.outcome).is, signedInAt: place.signedInAt, certificate: certificate && { ...certificate, name: place.certificate?.holder ?? null } }
}

/** One with all that its reader may know of it: who comes and what was remarked is for those who hold it. */
export function fullSession(ctx: Ctx, found: FoundSession, guests: FoundPlace[]): FullSession {
  const { session, course } = found
  const [shown, now, hold] = [shownSession(ctx, found), ctx.now(), holds(ctx, found)]
  const mine = guests.find(({ place }) => place.personId === ctx.actor.id)
  const own = mine?.place
  const stars = guests.flatMap(({ place }) => place.stars ?? [])
  const open = shown.state === 'ahead' || shown.state === 'running' || shown.state === 'over'
  return {
    ...shown, course: said(course),
    guests: hold ? guests.map((guest, at) => shownGuest(found, guest, at)) : null,
    certificate: course.certified && mine ? standingOf(mine.place, mine.person) : null,
    signIn: hold && open ? `/courses/sessions/${session.id}/sign-in?code=${session.code}` : null,
    rating: {
      mine: own?.stars ? { stars: own.stars, remark: own.remark } : null, average: stars.length > 0 ? stars.reduce((sum, one) => sum + one, 0) / stars.length : null, count: stars.length,
      remarks: hold ? guests.flatMap(({ place }) => place.remark ?? []) : null,
    },
    may: {
      join: !own && shown.state === 'ahead' && session.trainerId !== ctx.actor.id && mayActor(ctx.actor, 'course.join'), giveBack: Boolean(own) && shown.state === 'ahead',
      signIn: !own?.signedInAt && maySignIn(session, now), hold, close: hold && shown.state === 'over', keep: mayActor(ctx.actor, 'course.keep') && open,
      rate: own?.outcome === 'attended' || (Boolean(own?.signedInAt) && shown.state === 'over'), certificate: Boolean(own?.sha256),
    },
  }
}
