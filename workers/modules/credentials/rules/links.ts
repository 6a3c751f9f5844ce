/** How a link by which somebody without an account sends a paper comes to its end. */
const paperLinkEnds = ['used', 'withdrawn'] as const
export type PaperLinkEnd = (typeof paperLinkEnds)[number]
export const paperLinkStates = ['open', ...paperLinkEnds, 'expired', 'superseded'] as const
type PaperLinkState = (typeof paperLinkStates)[number]

/** Days for which it can be used. */
export const daysToUse = 7
/** So many can be open for one round at the same time. */
export const mostOpen = 3

/** `writable`: whether the round is still being filled in; sent by somebody else, there is nothing left to do. */
export function paperLinkState({ end, expiresAt }: { end: PaperLinkEnd | null; expiresAt: string }, { writable, now }: { writable: boolean; now: string }): PaperLinkState {
  if (end) return end
  if (!writable) return 'superseded'
  return expiresAt <= now ? 'expired' : 'open'
}
