export const outcomes = ['attended', 'no_show'] as const
export type Outcome = (typeof outcomes)[number]
export const sessionStates = ['ahead', 'running', 'over', 'closed', 'called_off'] as const
export type SessionState = (typeof sessionStates)[number]

type Session = { startsAt: string; endsAt: string; closedAt: string | null; calledOffAt: string | null }

/** Where a session stands: over is one that is not closed yet, and whose attendance nobody has settled. */
export function stateOf({ startsAt, endsAt, closedAt, calledOffAt }: Session, now: string): SessionState {
  if (calledOffAt) return 'called_off'
  if (closedAt) return 'closed'
  if (now < startsAt) return 'ahead'
  return now <= endsAt ? 'running' : 'over'
}

const hour = 3_600_000

/** Somebody signs in from an hour before it begins until an hour after it ends, as long as nobody has settled who was there. */
export function maySignIn(session: Session, now: string) {
  const state = stateOf(session, now)
  if (state === 'closed' || state === 'called_off') return false
  const at = Date.parse(now)
  return at >= Date.parse(session.startsAt) - hour && at <= Date.parse(session.endsAt) + hour
}

type Place = { id: string; signedInAt: string | null }

/** How a session ended for each who had a place, and for those who waited and were let in: who did not come is a no-show. Whoever only waited is nothing. */
export function outcomesOf<P extends Place>({ seated, waiting }: { seated: readonly P[]; waiting: readonly P[] }) {
  const came = [...seated, ...waiting].filter(({ signedInAt }) => signedInAt !== null)
  return { attended: came, noShow: seated.filter(({ signedInAt }) => signedInAt === null) }
}
