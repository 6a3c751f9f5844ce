import { trainingEntries } from '../../../db/schema/agency/training'
import { insertMany, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Split } from './rules/entry'
import type { TrainingKind } from './rules/topics'

/** What took place, and who of the agency saw who was there. `tag` names it, such as by its session's id: nobody gets it twice. */
export type Attended = {
  tag: string; title: string; kind: TrainingKind; provider: string | null; startsOn: string; endsOn: string; minutes: number; industry: boolean; split: Split[]
  seenBy: string | null
}

/**
 * Writes for the caller's commit by which what these people attended stands in their logs: verified by whoever saw them
 * there, and waiting where that was themselves. The database refuses a second entry with the same tag for the same person.
 */
export function logFor(ctx: Ctx, personIds: string[], { seenBy, ...attended }: Attended): Write[] {
  const now = ctx.now()
  const rows = personIds.map((personId) => {
    const seen = seenBy !== null && seenBy !== personId
    const said = seen ? { state: 'verified' as const, verifiedBy: seenBy, verifiedAt: now } : { state: 'submitted' as const, verifiedBy: null, verifiedAt: null }
    return { id: ctx.newId('training'), personId, ...attended, ...said, submittedAt: now, link: null, note: null, claimedBy: null, claimedUntil: null, reason: null }
  })
  return insertMany(ctx, trainingEntries, rows).map((write) => ({ ...write, action: 'training.attend' }))
}
