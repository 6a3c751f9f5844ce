import type { ClientRole } from '$shapes/kernel/rules/roles'
import { m } from '$lib/words/messages'

/** What a colleague may be, the usual first. */
export const colleagueRoles = (): { value: ClientRole; label: string; help: string }[] => [
  { value: 'client_viewer', label: m.invite_viewer(), help: m.invite_viewer_means() },
  { value: 'client_signer', label: m.invite_signer(), help: m.invite_signer_means() },
  { value: 'client_admin', label: m.invite_admin(), help: m.invite_admin_means() },
]
