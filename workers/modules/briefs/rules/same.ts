import { canonical } from './canonical'
import type { Given } from './form'

/** Whether two answers say the same; null is a question that nobody has answered. */
export function sameGiven(a: Given | null, b: Given | null) {
  if (!a || !b) return a === b
  return a.notApplicable === b.notApplicable && canonical(a.value) === canonical(b.value)
}
