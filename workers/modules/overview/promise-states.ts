import type { promisesStanding } from '../promises/index'
import { stateSeen } from '../promises/rules/states'

/** As their readers see them: at risk by itself where linked work is late. */
export function byState(rows: Awaited<ReturnType<typeof promisesStanding>>) {
  const states = new Map<string, number>()
  for (const { state, late, count } of rows) {
    const seen = stateSeen({ state, late: Boolean(late), side: 'staff' })
    states.set(seen, (states.get(seen) ?? 0) + count)
  }
  return Object.fromEntries(states)
}
