/** Roles are permission, nothing else: a position is a place on the ladder, a duty is a job on an event. */
export const staffRoles = ['owner', 'director', 'manager', 'coordinator', 'finance', 'crew', 'trainer', 'auditor'] as const
/** Those who do work; the others of staff only read. */
export const doerRoles = ['owner', 'director', 'manager', 'coordinator', 'finance', 'crew', 'trainer'] as const satisfies readonly StaffRole[]
/** Those who lead the agency, and those who plan its events. */
export const leadRoles = ['owner', 'director'] as const satisfies readonly StaffRole[]
export const plannerRoles = [...leadRoles, 'manager', 'coordinator'] as const satisfies readonly StaffRole[]
/** Of a client's contacts those who speak for their company: they write, submit and agree. An admin also says which colleagues may. */
export const signerRoles = ['client_admin', 'client_signer'] as const
export const clientRoles = [...signerRoles, 'client_viewer'] as const
export const supplierRoles = ['supplier'] as const
export const roles = [...staffRoles, ...clientRoles, ...supplierRoles] as const

export type StaffRole = (typeof staffRoles)[number]
export type ClientRole = (typeof clientRoles)[number]
export type Role = (typeof roles)[number]
export type Audience = 'staff' | 'client' | 'supplier'

/** What a limited member of staff may see: the word *all*, or a list. An empty list sees nothing. */
export type Scope = 'all' | { clients: string[]; events: string[] }

export const isStaffRole = (role: Role): role is StaffRole => staffRoles.some((staff) => staff === role)
export const doesWork = (role: Role) => doerRoles.some((doer) => doer === role)
export const leads = (role: Role) => leadRoles.some((lead) => lead === role)
export const plansEvents = (role: Role) => plannerRoles.some((planner) => planner === role)
/** Speaks for their company. */
export const signs = (role: Role) => signerRoles.some((signer) => signer === role)
export const isClientRole = (role: Role): role is ClientRole => clientRoles.some((client) => client === role)

export function audienceOf(role: Role): Audience {
  if (isStaffRole(role)) return 'staff'
  return isClientRole(role) ? 'client' : 'supplier'
}

/** Whether a scope reaches a row of this client or event; rows of neither are for *all* alone. */
export function reaches(scope: Scope, row: { clientId?: string | null; eventId?: string | null }) {
  if (scope === 'all') return true
  if (row.clientId && scope.clients.includes(row.clientId)) return true
  return Boolean(row.eventId && scope.events.includes(row.eventId))
}

/** A `service` is a program with a token of the agency: it has a name and a role, and is nobody to be told or given anything. */
export const personStates = ['invited', 'active', 'ended', 'service'] as const
export type PersonState = (typeof personStates)[number]
