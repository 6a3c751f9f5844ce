/** How much of its term is over on a day, from 0 to 1; null where it does not say from when until when it is valid. */
export function termOver({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }, today: string): number | null {
  if (!validFrom || !validTo || validTo <= validFrom) return null
  const [from, to, now] = [validFrom, validTo, today].map(Date.parse) as [number, number, number]
  return Math.min(1, Math.max(0, (now - from) / (to - from)))
}

/** What is worked for to keep one in force: of several cycles the one that began last. */
export const renewalOf = <R extends { startsOn: string; edition: { renews: string | null } }>({ kind }: { kind: string }, progress: readonly R[]): R | undefined =>
  progress.filter(({ edition }) => edition.renews === kind).toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))[0]
