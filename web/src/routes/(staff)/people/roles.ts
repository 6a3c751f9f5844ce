import { mayGive } from '$shapes/kernel/rules/rank'
import { staffRoles, type Role, type StaffRole } from '$shapes/kernel/rules/roles'
import { roleWords } from '$lib/roles'
import { m } from '$lib/words/messages'

const means: Record<StaffRole, () => string> = {
  owner: m.role_owner_means,
  director: m.role_director_means,
  manager: m.role_manager_means,
  coordinator: m.role_coordinator_means,
  finance: m.role_finance_means,
  crew: m.role_crew_means,
  trainer: m.role_trainer_means,
  auditor: m.role_auditor_means,
}

/** The staff roles that this giver may give. */
export const rolesToGive = (giver: Role) => staffRoles.filter((role) => mayGive(giver, role)).map((value) => ({ value, label: roleWords(value), help: means[value]() }))
