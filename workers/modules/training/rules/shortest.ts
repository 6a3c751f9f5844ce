import { countHours, place, quarterHoursOf, type Activity, type HoursRule, type Placed } from './hours'

/** What could be done. */
export type Offer = { id: string; activity: Activity }

/** So many steps at most: beyond that it is no plan for one person. */
const most = 6

/** The fewest things to do, as far as a greedy look finds them: each time what fills most of the gap, the shorter of two alike. `carried` came along from the cycle before, `left` is what remains. Quarter-hours. */
export function shortest<O extends Offer>(rule: HoursRule, done: readonly Placed[], offers: readonly O[], carried = 0): { steps: { offer: O; fills: number }[]; left: number } {
  const steps: { offer: O; fills: number }[] = []
  let sofar = [...done]
  let left = countHours(rule, sofar, carried).atLeast
  while (left > 0 && steps.length < most) {
    const open = offers.filter(({ id }) => !steps.some((step) => step.offer.id === id))
    const [best] = open.map((offer) => tried(rule, sofar, offer, left, carried)).filter(({ fills }) => fills > 0).sort((a, b) => b.fills - a.fills || a.whole - b.whole)
    if (!best) break
    steps.push({ offer: best.offer, fills: best.fills })
    sofar = best.after
    left -= best.fills
  }
  return { steps, left }
}

function tried<O extends Offer>(rule: HoursRule, sofar: readonly Placed[], offer: O, left: number, carried: number) {
  const after = [...sofar, ...place(rule, offer.activity)]
  return { offer, after, fills: left - countHours(rule, after, carried).atLeast, whole: quarterHoursOf(offer.activity.parts.reduce((all, { minutes }) => all + minutes, 0)) }
}
