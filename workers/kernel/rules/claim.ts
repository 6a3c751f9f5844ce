/** Who has something open to answer it, and until when nobody else need; an instant as ISO 8601 in UTC. */
export type Claim = { personId: string; until: string }

/** It is somebody's for ten minutes, and again whenever they go on. */
export const claimEnds = (now: string) => new Date(Date.parse(now) + 10 * 60_000).toISOString()

/** Whether somebody else has it open, and has not left it. */
export const isClaimed = (claim: Claim | null, me: string, now: string) => claim !== null && claim.personId !== me && claim.until > now
