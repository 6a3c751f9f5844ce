import type { CrewKind } from '../../crews/rules/member'
import type { BookingState } from './states'

/** Jobs whose crews are let in: from the supplier's yes on, and still when they are done. */
export const comesThen = (state: BookingState) => ['accepted', 'confirmed', 'delivered'].includes(state)

type Job = { bookingId: string; supplierName: string; title: string; state: BookingState; named: boolean }
type Pass = { supplierName: string; kind: CrewKind; name: string; identityTail: string | null; /** Papers; null where they are not told. */ lacks: readonly unknown[] | null }

/** Company by company, its workers before its vehicles. */
export const passOrder = (a: Pass, b: Pass) => a.supplierName.localeCompare(b.supplierName) || b.kind.localeCompare(a.kind) || a.name.localeCompare(b.name)

/** What the gate would stop at: jobs nobody was named for or that are not confirmed, papers that are not in order, people without the end of an identity number. */
export function missingOfPasses(jobs: readonly Job[], passes: readonly Pass[]) {
  const told = ({ bookingId, supplierName, title }: Job) => ({ bookingId, supplierName, title })
  return {
    unnamed: jobs.filter(({ named }) => !named).map(told),
    unconfirmed: jobs.filter(({ state }) => state === 'accepted').map(told),
    lacking: passes.filter(({ lacks }) => lacks !== null && lacks.length > 0).length,
    unidentified: passes.filter(({ kind, identityTail }) => kind === 'worker' && identityTail === null).length,
  }
}
