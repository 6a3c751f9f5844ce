type Step<P> = { promise: P; ownerId: string | null }

/** Who gets promises of which brief: each pair once, with how many are new to them. `place`: one of those promises. */
export function perOwner<P extends { briefId: string; ownerId: string | null }>(steps: Step<P>[]) {
  const pairs = new Map<string, { ownerId: string; place: P; count: number }>()
  for (const { promise, ownerId } of steps) {
    if (!ownerId) continue
    const key = `${ownerId} ${promise.briefId}`
    const known = pairs.get(key) ?? { ownerId, place: promise, count: 0 }
    pairs.set(key, { ...known, count: known.count + (promise.ownerId === ownerId ? 0 : 1) })
  }
  return [...pairs.values()]
}
