import type { News } from '../../kernel/commit'
import type { CourseRecord, SessionRecord } from './store'

type Told = { course: Pick<CourseRecord, 'names'>; session: Pick<SessionRecord, 'id'> }
const about = ({ course, session }: Told, to: string[]) => ({ subject: { kind: 'course_session', id: session.id }, title: Object.values(course.names)[0]!, titles: course.names, to })

/** For whoever waited and has a place now. */
export const placeFree = (told: Told, to: string[], on: string): News => ({ kind: 'course.place_free', ...about(told, to), dueOn: on })

/** For everybody who wanted to come. */
export const sessionCalledOff = (told: Told, to: string[], because: string): News => ({ kind: 'course.called_off', ...about(told, to), comment: because })

/** For everybody who has a place: it is somewhere else, or at another time. */
export const sessionMoved = (told: Told, to: string[], on: string): News => ({ kind: 'course.moved', ...about(told, to), dueOn: on })

/** For its holder: it was issued anew, or taken back. */
export const certificateChanged = (told: Told, to: string, { anew, because }: { anew: boolean; because: string }): News => ({ kind: anew ? 'course.certificate_anew' : 'course.certificate_back', ...about(told, [to]), comment: because })
