type Badge = { revokedAt: string | null; validTo: string | null }

/** How a badge stands on a day: a badge that was taken back is that, however long it would have held. */
export function standingOf({ revokedAt, validTo }: Badge, today: string) {
  if (revokedAt) return 'revoked' as const
  return validTo && validTo < today ? ('over' as const) : ('valid' as const)
}
export const standings = ['valid', 'over', 'revoked'] as const
