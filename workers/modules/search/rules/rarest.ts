type Weighed = { term: string; found: number }

/** The term that finds least altogether: from it the others are looked up. Null where one of them finds nothing at all. */
export function rarestOf(weighed: Weighed[]): string | null {
  const sums = new Map<string, number>()
  for (const { term, found } of weighed) sums.set(term, (sums.get(term) ?? 0) + found)
  const [rarest] = [...sums].sort(([, a], [, b]) => a - b)
  return rarest && rarest[1] > 0 ? rarest[0] : null
}
