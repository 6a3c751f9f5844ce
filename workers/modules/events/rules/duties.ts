import { doesWork, isStaffRole, reaches, plansEvents, type Role, type Scope, type PersonState } from '../../../kernel/rules/roles'

/** A duty is a job on one event; a role is permission and a position is a place on the ladder. */
export const dutyNames = [
  'coordinator', 'producer', 'stage_manager', 'programme', 'venue', 'suppliers', 'av', 'design', 'registration', 'logistics', 'operations', 'catering', 'transport',
  'interpreting', 'finance', 'other',
] as const
export type DutyName = (typeof dutyNames)[number]

type Candidate = { role: Role; state: PersonState; scope: Scope }
type Place = { clientId: string; eventId?: string | null }
export const lackings = ['not_staff', 'only_reads', 'not_active', 'out_of_scope', 'may_not_coordinate'] as const
export type Lacking = (typeof lackings)[number]

/** What keeps somebody from work on an event: they must be active staff who may do work and can see it, and coordinating takes a planner. */
export function lackingFor({ role, state, scope }: Candidate, event: Place, duty: DutyName | null = null) {
  if (!isStaffRole(role)) return ['not_staff'] as Lacking[]
  const lacking: Lacking[] = []
  if (!doesWork(role)) lacking.push('only_reads')
  if (state !== 'active') lacking.push('not_active')
  if (!reaches(scope, event)) lacking.push('out_of_scope')
  if (duty === 'coordinator' && !plansEvents(role)) lacking.push('may_not_coordinate')
  return lacking
}

/** Who coordinates once this duty is gone: the main coordinator while they stay, else whoever has been one longest; null if nobody is left. */
export function coordinatorWithout<D extends { id: string; duty: string; personId: string }>(gone: D, all: D[], main: string) {
  if (gone.duty !== 'coordinator') return main
  const left = all.filter(({ id, duty }) => duty === 'coordinator' && id !== gone.id).map(({ personId }) => personId)
  return left.includes(main) ? main : (left[0] ?? null)
}
