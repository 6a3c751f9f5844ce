import type { Given } from './form'

/** Whether two answers say the same; null is a question that nobody has answered. */
export function sameGiven(a: Given | null, b: Given | null) {
  if (!a || !b) return a === b
  return a.notApplicable === b.notApplicable && sameValue(a.value, b.value)
}

/** Whether two values are the same data, in whatever order their keys stand. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  const [these, those] = [Object.entries(a), new Map(Object.entries(b))]
  return these.length === those.size && these.every(([key, value]) => those.has(key) && sameValue(value, those.get(key)))
}
