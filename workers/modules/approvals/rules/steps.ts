import type { Role } from '../../../kernel/rules/roles'
import type { Approver } from '../../agencies/rules/figures'

export type Amount = { amount: number; currency: string }
/** Above `amount` somebody in this role must say yes. */
export type Limit = { amount: number; currency: string | null; role: Approver | null }

/**
 * Who must say yes to an amount in minor units, each of them another person: nobody up to the first limit, one above it, two above the second.
 * An amount in another currency than the limits, for which no rate is known, is above all of them.
 */
export function stepsFor({ amount, currency }: Amount, limits: Limit[]): Approver[] {
  if (amount <= 0) return []
  return limits.filter((limit) => limit.currency !== currency || amount > limit.amount).flatMap(({ role }) => role ?? [])
}

const speaksFor: Record<Approver, readonly Role[]> = {
  manager: ['manager', 'director', 'owner'], finance: ['finance', 'director', 'owner'], director: ['director', 'owner'], owner: ['owner'],
}

/** Whether a yes in this role is one that the step asks for. */
export const fills = (step: Approver, role: Role) => speaksFor[step].includes(role)

/** The steps for which a yes in this role would do. */
export const stepsOf = (role: Role) => (Object.keys(speaksFor) as Approver[]).filter((step) => fills(step, role))

type Yes = { personId: string; roles: readonly Role[] }

/** Whose yes stands for which step, null where nobody's does yet: as many steps as these people can fill, none of them two. */
export function assigned<One extends Yes>(steps: readonly Approver[], yeses: readonly One[]): (One | null)[] {
  const [step, ...rest] = steps
  if (!step) return []
  const ways = [
    ...yeses.filter(({ roles }) => roles.some((role) => fills(step, role))).map((one) => [one, ...assigned(rest, yeses.filter(({ personId }) => personId !== one.personId))]),
    [null, ...assigned(rest, yeses)],
  ]
  return ways.reduce((best, way) => (filledIn(way) > filledIn(best) ? way : best))
}

/** The steps for which these people have no yes to give. */
export function unfilled<One extends Yes>(steps: readonly Approver[], yeses: readonly One[]): Approver[] {
  const places = assigned(steps, yeses)
  return steps.filter((_, at) => places[at] === null)
}

/** How many steps have their yes. */
export const filledIn = (places: readonly (unknown | null)[]) => places.filter((one) => one !== null).length
