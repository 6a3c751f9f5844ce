import type { Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { phoneShown } from '../../kernel/phone'
import type { CrewMember } from './shapes'
import type { CrewRecord } from './store'

export const shown = ({ agency }: Ctx, { agencyId: _, ...member }: CrewRecord): CrewMember => ({ ...member, phoneShown: member.phone && phoneShown(member.phone, agency.country) })

const told = (values: Write['before']) => values && Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'identityTail' && field !== 'phone'))

/** The trail keeps for good what it is told: how somebody is reached and proves who they are is not for it. */
export const discreet = (write: Write): Write => ({ ...write, before: told(write.before), after: told(write.after) })
