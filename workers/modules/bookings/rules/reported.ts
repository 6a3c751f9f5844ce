import type { Reported } from '../../../kernel/rules/supplier-facts'
import type { BookingState } from './states'

type Moved = { to: BookingState; /** Whether the supplier answers an offer by it. */ answers: boolean; /** Instants: the first offer, and now; null where it was not the first. */ offeredAt: string | null; now: string }

/** What a booking's move tells of the supplier: that they answered in time and how soon, that they came or did not. */
export function reportedOf({ to, answers, offeredAt, now }: Moved): Reported[] {
  const hours = offeredAt === null ? [] : [{ fact: 'hours_to_answer' as const, good: Math.round((Date.parse(now) - Date.parse(offeredAt)) / 36e5), of: 1 }]
  if (answers) return [{ fact: 'offers_answered', good: 1, of: 1 }, ...hours]
  return to === 'delivered' || to === 'no_show' ? [{ fact: 'jobs_kept', good: to === 'delivered' ? 1 : 0, of: 1 }] : []
}
