import type { Role } from '../../../kernel/rules/roles'
import type { Approver } from '../../agencies/rules/figures'
import { actingFor, leaveOn, type Leave } from '../../people/rules/leave'
import type { ApprovalState } from './states'
import { assigned, filledIn, fills } from './steps'

type Somebody = { id: string; role: Role }
type Decision = { personId: string; yes: boolean; roles: readonly Role[] }
export type Asked = { state: ApprovalState; askedBy: string; steps: readonly Approver[]; decisions: readonly Decision[] }
/** Somebody as they come to decide: in their own role, and in the place of whom they stand in for. */
export type Decider = { id: string; roles: readonly { role: Role; forId: string | null }[] }

/** Where it stands: one no ends it, and it is granted when every step has a yes of its own. */
export function stateAfter(steps: readonly Approver[], decisions: readonly Decision[]): ApprovalState {
  if (decisions.some(({ yes }) => !yes)) return 'refused'
  return filledIn(assigned(steps, decisions)) === steps.length ? 'granted' : 'open'
}

/** `state`: it is settled · `own`: nobody approves what they asked for · `decided`: they have already · `role`: no step waits for them. */
export function missingToDecide({ state, askedBy, steps, decisions }: Asked, { id, roles }: Decider) {
  if (state !== 'open') return ['state'] as const
  if (askedBy === id) return ['own'] as const
  if (decisions.some(({ personId }) => personId === id)) return ['decided'] as const
  const theirs = { personId: id, yes: true, roles: roles.map(({ role }) => role) }
  return filledIn(assigned(steps, [...decisions, theirs])) > filledIn(assigned(steps, decisions)) ? [] : (['role'] as const)
}

/** Who can be asked for a yes: each in their own role, never who asks. */
export const askable = <P extends Somebody>(steps: readonly Approver[], askedBy: string, people: readonly P[]) =>
  people.filter(({ id, role }) => id !== askedBy && steps.some((step) => fills(step, role)))

/** As whom somebody may decide on this day: their own role, and that of everybody of these who is away and whom they stand in for. */
export function deciderOf(me: Somebody, others: readonly Somebody[], leaves: Leave[], today: string): Decider {
  const away = others.filter(({ id }) => id !== me.id && leaveOn(id, leaves, today) && actingFor(id, leaves, today) === me.id)
  return { id: me.id, roles: [{ role: me.role, forId: null }, ...away.map(({ id, role }) => ({ role, forId: id }))] }
}

/** In whose place somebody decides: in nobody's where their own role is one that is asked for. */
export const inPlaceOf = (steps: readonly Approver[], { roles }: Decider) =>
  roles.find(({ role }) => steps.some((step) => fills(step, role)))?.forId ?? null
