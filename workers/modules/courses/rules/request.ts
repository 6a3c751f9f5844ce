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

type Cost = { cost: number; claimed: number | null }

/** What a request comes to, in minor units: what was claimed where it was, else what was approved; nothing where it was not, or not yet. */
export const costOf = ({ cost, claimed }: Cost, state: RequestState) => (['granted', 'attended', 'claimed', 'paid'].includes(state) ? (claimed ?? cost) : 0)

/** Somebody claims what was approved at most: more is asked for anew. */
export const claimable = (claimed: number, { cost }: { cost: number }) => claimed >= 0 && claimed <= cost
