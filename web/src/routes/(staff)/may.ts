import type { Role } from '$shapes/kernel/rules/roles'

const leads: readonly Role[] = ['owner', 'director']
const planners: readonly Role[] = [...leads, 'manager', 'coordinator']

interface Somebody {
  role: Role
}

// The API decides; this only spares people buttons that would refuse them.

/** Plans events: clients, briefs, tasks, invitations. */
export const plans = ({ role }: Somebody) => planners.includes(role)

/** Says what colleagues may do and see. */
export const leadsAgency = ({ role }: Somebody) => leads.includes(role)
