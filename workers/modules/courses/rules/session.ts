import { yearsLater } from '../../../kernel/rules/days'

export const outcomes = ['attended', 'no_show'] as const
export type Outcome = (typeof outcomes)[number]
export const sessionStates = ['ahead', 'running', 'over', 'closed', 'called_off'] as const
type SessionState = (typeof sessionStates)[number]

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

const longestDays = 31
const farthestYears = 2

/** What is wrong with the time of a session that is planned, by field: it is ahead, within two years, a month long at most, and long enough for its course. */
export function wrongTime({ startsAt, endsAt }: { startsAt: string; endsAt: string }, minutes: number, now: string): Record<string, string> {
  const lasts = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
  return {
    ...(startsAt < now && { startsAt: 'in_the_past' }),
    ...(startsAt.slice(0, 10) > yearsLater(now.slice(0, 10), farthestYears) && { startsAt: 'too_far_ahead' }),
    ...(lasts <= 0 && { endsAt: 'ends_before_start' }),
    ...(lasts > 0 && lasts < minutes && { endsAt: 'shorter_than_its_course' }),
    ...(lasts > longestDays * 24 * 60 && { endsAt: 'too_long' }),
  }
}

type Place = { id: string; signedInAt: string | null }

/** How a session ended for each who had a place, and for those who waited and were let in: who did not come is a no-show. Whoever only waited is nothing. */
export function outcomesOf<P extends Place>({ seated, waiting }: { seated: readonly P[]; waiting: readonly P[] }) {
  const came = [...seated, ...waiting].filter(({ signedInAt }) => signedInAt !== null)
  return { attended: came, noShow: seated.filter(({ signedInAt }) => signedInAt === null) }
}
