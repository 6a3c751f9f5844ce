export const invitationStates = ['waiting', 'used', 'withdrawn', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

type Dates = { usedAt: string | null; withdrawnAt: string | null; expiresAt: string }

/** Where an invitation stands; only a waiting one can be accepted. */
export function stateOf({ usedAt, withdrawnAt, expiresAt }: Dates, now: string): InvitationState {
  if (usedAt) return 'used'
  if (withdrawnAt) return 'withdrawn'
  return expiresAt <= now ? 'expired' : 'waiting'
}
