import { lastYears } from './years'

/** Nobody has worked for longer, in years. */
export const aLifetime = 100

/**
 * In how many calendar months of the last `years` up to `asOf` there was work: months are counted once, whatever overlaps.
 * Days are `2026-12-09`, both ends of an interval in it; an interval that ends before it begins is none.
 */
export function experienceMonths(intervals: readonly { from: string; to: string }[], asOf: string, years: number): number {
  const window = lastYears(asOf, years)
  const worked = new Set<number>()
  for (const { from, to } of intervals) {
    const first = from > window.from ? from : window.from
    const last = to < window.to ? to : window.to
    if (first > last) continue
    for (let month = monthOf(first); month <= monthOf(last); month++) worked.add(month)
  }
  return worked.size
}

/** Months counted through, so that the next one is one more. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
