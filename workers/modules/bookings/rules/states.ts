/** offered → accepted, declined, countered or expired → confirmed → delivered, released or no_show. */
export const bookingStates = ['offered', 'countered', 'accepted', 'declined', 'expired', 'confirmed', 'delivered', 'released', 'no_show'] as const
export type BookingState = (typeof bookingStates)[number]

/** The clock moves what nobody answered in time. */
export const bookingSides = ['staff', 'supplier', 'clock'] as const
export type BookingSide = (typeof bookingSides)[number]

type Move = { by: BookingSide; /** Whoever does it says why. */ reason?: true }

/** A counter-offer is answered by an offer anew; nothing is bound before the agency confirms what was accepted. */
const moves: Record<BookingState, Partial<Record<BookingState, Move>>> = {
  offered: { accepted: { by: 'supplier' }, declined: { by: 'supplier', reason: true }, countered: { by: 'supplier' }, expired: { by: 'clock' }, released: { by: 'staff', reason: true } },
  countered: { offered: { by: 'staff' }, confirmed: { by: 'staff' }, released: { by: 'staff', reason: true } },
  accepted: { confirmed: { by: 'staff' }, released: { by: 'staff', reason: true } },
  confirmed: { delivered: { by: 'staff' }, released: { by: 'staff', reason: true }, no_show: { by: 'staff', reason: true } },
  declined: {}, expired: {}, delivered: {}, released: {}, no_show: {},
}

type Booking = { state: BookingState; /** Instant until which an offer can be answered, in UTC; null: no end. */ answerBy: string | null }

/** `state`: that does not follow · `side`: somebody else does it · `too_late`, `too_early`: an offer is answered before it ends, and expires after · `reason`: it wants one. */
export function missingToMove({ state, answerBy }: Booking, to: BookingState, { side, reason, now }: { side: BookingSide; reason: string | null; now: string }) {
  const move = moves[state][to]
  if (!move) return ['state'] as const
  if (move.by !== side) return ['side'] as const
  const over = answerBy !== null && answerBy <= now
  if (side === 'supplier' && over) return ['too_late'] as const
  if (side === 'clock' && !over) return ['too_early'] as const
  return move.reason && !reason?.trim() ? (['reason'] as const) : []
}

/** Those that still take up a supplier's time. */
export const takesUp = (state: BookingState) => ['offered', 'countered', 'accepted', 'confirmed'].includes(state)

/** Those whose work can be judged: it was done, or nobody came to do it. */
export const canBeJudged = (state: BookingState) => state === 'delivered' || state === 'no_show'
