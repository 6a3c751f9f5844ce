const hour = 3600

/** After this many failed attempts a row is dead: kept and shown, tried no more until somebody says so. */
export const lastAttempt = 12

/**
 * Seconds until the next attempt: 5, 15, 45 … at most an hour, up to a fifth more or less by chance,
 * so that what failed together does not come back together.
 * @param failures how many attempts have failed before this one
 * @param chance from 0 to 1
 */
export function backoff(failures: number, chance: number) {
  const wait = Math.min(5 * 3 ** failures, hour)
  return Math.min(Math.round(wait * (0.8 + 0.4 * chance)), hour)
}
