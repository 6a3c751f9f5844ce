import { leadRoles, plannerRoles, type Role } from '$shapes/kernel/rules/roles'

const leads: readonly Role[] = leadRoles
const planners: readonly Role[] = plannerRoles

const auditors: readonly Role[] = [...leads, 'manager', 'finance', 'auditor']

interface Somebody {
  role: Role
}
interface Reader extends Somebody {
  limited: boolean
}

const managers: readonly Role[] = [...leads, 'manager']

// The API decides; this only spares people buttons that would refuse them.

/** Plans events: clients, briefs, tasks, invitations. */
export const plans = ({ role }: Somebody) => planners.includes(role)

/** Takes part in what is said; auditors only read. */
export const writes = ({ role }: Somebody) => role !== 'auditor'

/** Decides what others have to keep to: settings, what is done all the same. */
export const manages = ({ role }: Somebody) => managers.includes(role)

/** Vouches for what others have learned. */
export const teaches = ({ role }: Somebody) => managers.includes(role) || role === 'trainer'

/** Says what colleagues may do and see. */
export const leadsAgency = ({ role }: Somebody) => leads.includes(role)

/** Leads, and sees all of the agency: what concerns everything is for them alone. */
export const leadsAll = (me: Reader) => leadsAgency(me) && !me.limited

/** Looks after what colleagues learn; whose, the API says. */
export const verifiesTraining = ({ role }: Somebody) => planners.includes(role) || role === 'trainer'

export const readsAudit = ({ role }: Somebody) => auditors.includes(role)
