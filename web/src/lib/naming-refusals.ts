import type { Role } from '$shapes/kernel/rules/roles'
import { m } from '$lib/words/messages'
import { intlTag } from './dates'
import { roleWords } from './roles'

/** Refusals that name what is wanting, by what the API says beside the code. */
export const namingRefusals: Record<string, (details: Record<string, unknown>) => string> = {
  nobody_to_approve: ({ roles }) => m.refusal_nobody_to_approve({ roles: new Intl.ListFormat(intlTag()).format((roles as Role[]).map(roleWords)) }),
}
