import type { Role } from '$shapes/kernel/rules/roles'
import { m } from '$lib/words/messages'

const words: Record<Role, () => string> = {
  owner: m.role_owner,
  director: m.role_director,
  manager: m.role_manager,
  coordinator: m.role_coordinator,
  finance: m.role_finance,
  crew: m.role_crew,
  trainer: m.role_trainer,
  auditor: m.role_auditor,
  client_admin: m.role_client_admin,
  client_signer: m.role_client_signer,
  client_viewer: m.role_client_viewer,
  supplier: m.role_supplier,
}

export const roleWords = (role: Role) => words[role]()
