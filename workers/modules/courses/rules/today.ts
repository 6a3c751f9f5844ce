import { stateOf } from './session'

type Session = { startsAt: string; endsAt: string; trainerId: string; places: number; closedAt: string | null; calledOffAt: string | null; place: string | null; before: number }

/** What somebody has to do with a session now: it comes, or runs, and they hold it or have a place; or it is over and theirs to settle. Null for all else, as for whoever only waits. */
export function concernOf(session: Session, { me, now, until }: { me: string; now: string; until: string }): 'coming' | 'settle' | null {
  const holds = session.trainerId === me
  const state = stateOf(session, now)
  if (state === 'over') return holds ? 'settle' : null
  const comes = (state === 'ahead' && session.startsAt < until) || state === 'running'
  const seated = session.place !== null && session.before < session.places
  return comes && (holds || seated) ? 'coming' : null
}
