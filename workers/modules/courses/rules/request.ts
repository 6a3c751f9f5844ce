import { yearsLater } from '../../../kernel/rules/days'
import { longerThanItsDays } from '../../training/rules/entry'

export const requestStates = ['asked', 'granted', 'refused', 'withdrawn', 'attended', 'claimed', 'paid'] as const
export type RequestState = (typeof requestStates)[number]

type Request = { approval: 'open' | 'granted' | 'refused' | 'withdrawn'; attendedAt: string | null; claimedAt: string | null; paidAt: string | null }

/** How far a request for training outside has come: what was approved is attended, then claimed, then paid. */
export function requestStateOf({ approval, attendedAt, claimedAt, paidAt }: Request): RequestState {
  if (paidAt) return 'paid'
  if (claimedAt) return 'claimed'
  if (attendedAt) return 'attended'
  return approval === 'open' ? 'asked' : approval
}

const farthestYears = 2

type Wish = { startsOn: string; endsOn: string; minutes: number }

/** What is wrong with a wish for training outside, by field: it is asked for before it begins, and is no longer than its days. */
export function wrongRequest(wish: Wish, today: string): Record<string, string> {
  return {
    ...(wish.startsOn < today && { startsOn: 'in_the_past' }),
    ...(wish.endsOn < wish.startsOn && { endsOn: 'ends_before_start' }),
    ...(wish.endsOn > yearsLater(today, farthestYears) && { endsOn: 'too_far_ahead' }),
    ...(longerThanItsDays(wish) && { minutes: 'longer_than_its_days' }),
  }
}

/** Somebody claims what was approved at most: more is asked for anew. */
export const claimable = (claimed: number, { cost }: { cost: number }) => claimed >= 0 && claimed <= cost
