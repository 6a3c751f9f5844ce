export const registrations = ['applied', 'draft', 'invited', 'in_progress', 'submitted', 'in_review', 'registered', 'changes_requested', 'denied', 'offboarded'] as const
export type Registration = (typeof registrations)[number]

type Move = { by: 'staff' | 'supplier' | 'either'; /** Whoever does it says why. */ reason?: true }

/** What a supplier does the agency may do for them. Calling it off asks for a reason and leaves the invitation open. */
const moves: Record<Registration, Partial<Record<Registration, Move>>> = {
  applied: { invited: { by: 'staff' }, denied: { by: 'staff', reason: true } },
  draft: { invited: { by: 'staff' }, in_progress: { by: 'either' } },
  invited: { in_progress: { by: 'either' } },
  in_progress: { submitted: { by: 'either' }, invited: { by: 'staff', reason: true } },
  submitted: { in_review: { by: 'staff' }, invited: { by: 'staff', reason: true } },
  in_review: { registered: { by: 'staff' }, changes_requested: { by: 'staff', reason: true }, denied: { by: 'staff', reason: true }, invited: { by: 'staff', reason: true } },
  changes_requested: { in_progress: { by: 'either' }, submitted: { by: 'either' } },
  registered: { offboarded: { by: 'staff', reason: true } },
  denied: {},
  offboarded: {},
}

/** `state`: that does not follow · `side`: the other side does it · `reason`: it wants one. */
export function missingToMove(from: Registration, to: Registration, { side, reason }: { side: 'staff' | 'supplier'; reason: string | null }) {
  const move = moves[from][to]
  if (!move) return ['state'] as const
  if (move.by !== 'either' && move.by !== side) return ['side'] as const
  return move.reason && !reason?.trim() ? (['reason'] as const) : []
}
