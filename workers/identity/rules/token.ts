export const tokenStates = ['live', 'expired', 'revoked'] as const
export type TokenState = (typeof tokenStates)[number]

/** What a token is worth at this moment. */
export function stateOfToken({ expiresAt, revokedAt }: { expiresAt: string; revokedAt: string | null }, now: string): TokenState {
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'live'
}

/** Which of these scopes a role can use; the others would promise what it may not do. */
export const usable = (scopes: readonly string[], may: (action: string) => boolean, known: readonly string[]) =>
  scopes.every((scope) => (scope.endsWith('.*') ? known.some((action) => action.startsWith(scope.slice(0, -1)) && may(action)) : may(scope)))
