import type { News } from '../../kernel/commit'
import type { CourseRecord, SessionRecord } from './store'

type Told = { course: Pick<CourseRecord, 'names'>; session: Pick<SessionRecord, 'id'> }
type Coming = Told & { session: Pick<SessionRecord, 'startsAt' | 'room' | 'trainerId'> }
const about = ({ course, session }: Told, to: string[]) => ({ subject: { kind: 'course_session', id: session.id }, title: Object.values(course.names)[0]!, titles: course.names, to })

/** For whoever waited and has a place now. */
export const placeFree = (told: Told, to: string[], on: string): News => ({ kind: 'course.place_free', ...about(told, to), dueOn: on })

/** For everybody who wanted to come, and for who holds it. */
export const sessionCalledOff = (told: Told, to: string[], because: string): News => ({ kind: 'course.called_off', ...about(told, to), comment: because })

/** For who has a place, and for who holds it: it comes. `on` is the day where the room is. */
export const sessionSoon = (told: Coming, seated: string[], { on, offset }: { on: string; offset: number }): News =>
  ({ kind: 'course.soon', ...about(told, [...seated, told.session.trainerId]), startsAt: told.session.startsAt, startsOn: on, place: told.session.room, offset })

/** For who holds it: it is over, and nobody has settled who was there. */
export const sessionUnsettled = (told: Coming, on: string): News => ({ kind: 'course.unsettled', ...about(told, [told.session.trainerId]), startsAt: told.session.startsAt, startsOn: on })

/** For everybody who has a place, and for who holds it: it is somewhere else, or at another time. */
const sessionMoved = (told: Told, to: string[], on: string): News => ({ kind: 'course.moved', ...about(told, to), dueOn: on })

/** For who holds it from now on. */
export const sessionGiven = (told: Coming, on: string): News =>
  ({ kind: 'course.teaching', ...about(told, [told.session.trainerId]), startsAt: told.session.startsAt, startsOn: on, place: told.session.room })

/** For who held it until now: somebody else does. */
const sessionTaken = (told: Coming, on: string): News => ({ kind: 'course.not_teaching', ...about(told, [told.session.trainerId]), startsOn: on })

type Change = { after: SessionRecord; guests: string[]; free: string[]; on: string; by: string | null }

/** All that a change of a session tells: a place that is free, another time or room, who holds it from now on. Whoever made it (`by`) knows. `on`: its day now, where the room is. */
export function sessionChanged({ session: before, course }: Told & { session: SessionRecord }, { after, guests, free, on, by }: Change): News[] {
  const told = { session: after, course }
  const handed = after.trainerId !== before.trainerId
  const moved = after.room !== before.room || after.startsAt !== before.startsAt || after.endsAt !== before.endsAt
  const hear = (handed ? guests : [...guests, after.trainerId]).filter((id) => id !== by)
  return [
    ...(free.length > 0 ? [placeFree(told, free, on)] : []),
    ...(moved && hear.length > 0 ? [sessionMoved(told, hear, on)] : []),
    ...(handed && after.trainerId !== by ? [sessionGiven(told, on)] : []),
    ...(handed && before.trainerId !== by ? [sessionTaken({ session: before, course }, on)] : []),
  ]
}

/** For its holder: it was issued anew, or taken back. */
export const certificateChanged = (told: Told, to: string, { anew, because }: { anew: boolean; because: string }): News => ({ kind: anew ? 'course.certificate_anew' : 'course.certificate_back', ...about(told, [to]), comment: because })
