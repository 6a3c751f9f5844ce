type Held = { duty: string; personId: string }

/**
 * What becomes of the coordinators' duties on an event when `to` coordinates it before others instead of `from`: the duty goes over, ends where
 * the other has one already, or stays and another is added. `keep`: whoever coordinated stays a coordinator beside them.
 */
export function dutiesPassed<D extends Held>(held: D[], { from, to, keep }: { from: string; to: string; keep: boolean }): { move?: D; end?: D; add?: true } {
  if (from === to) return {}
  const of = (personId: string) => held.find((one) => one.duty === 'coordinator' && one.personId === personId)
  const [former, theirs] = [of(from), of(to)]
  if (theirs) return former && !keep ? { end: former } : {}
  return former && !keep ? { move: former } : { add: true }
}
