import type { Ctx } from '../../kernel/ctx'
import type { Entry } from './shapes'
import type { Found, Told } from './store'

/** An entry as it is told: who verified it stays with the agency's trail. */
export function shown({ entry, person, files }: Told): Entry {
  const { id, revision, createdAt, title, kind, provider, startsOn, endsOn, minutes, industry, split, link, note, state, tag, submittedAt, verifiedAt, reason } = entry
  return { id, revision, createdAt, title, kind, provider, startsOn, endsOn, minutes, industry, split, link, note, state, reference: tag ?? id, submittedAt, verifiedAt, reason, person, files }
}

/** Who else has it open now. */
export const claimOn = ({ actor, now }: Ctx, { entry: { claimedUntil }, claimer }: Found) =>
  (claimer && claimedUntil && claimedUntil > now() && claimer.id !== actor.id ? { person: claimer, until: claimedUntil } : null)
