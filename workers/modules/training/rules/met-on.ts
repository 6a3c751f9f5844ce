import { countHours, type HoursRule, type Placed } from './hours'

/** The day with which all was there that a rule asks; null where it is not. What is done later takes nothing away, so it is found by halves. */
export function metOn(rule: HoursRule, placed: readonly Placed[], carried: number): string | null {
  const days = [...new Set(placed.map(({ on }) => on))].toSorted()
  const metBy = (day: string) => countHours(rule, placed.filter(({ on }) => on <= day), carried).met
  let [from, to] = [0, days.length]
  while (from < to) {
    const half = (from + to) >> 1
    if (metBy(days[half]!)) to = half
    else from = half + 1
  }
  return days[from] ?? null
}
