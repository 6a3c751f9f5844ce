import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import type { Line } from './rules/lines'
import { standing, type Tick } from './rules/standing'
import type { ChecklistRecord, Found } from './store'

export const shown = ({ agencyId: _, ...list }: ChecklistRecord) => list

/** How far a list is: `wrong` are lines out of their limits, or on which two say different things; `required` those still open that must be done. */
export function progress(lines: Line[], ticks: Tick[]) {
  const states = standing(lines, ticks).map(({ state }) => state)
  const open = states.filter((state, index) => lines[index]!.required && (state === 'open' || state === 'conflict'))
  const of = (...wanted: typeof states) => states.filter((state) => wanted.includes(state)).length
  return { done: of('done', 'out_of_limits'), total: states.length, wrong: of('out_of_limits', 'conflict'), required: open.length }
}

/** Late is what is past its day and not done. */
export function row(ctx: Ctx, { list, owner, event }: Found, ticks: Tick[]) {
  const far = progress(list.lines, ticks)
  return { ...shown(list), owner, ...far, late: list.dueOn !== null && far.done < far.total && list.dueOn < dayIn(event.zone, ctx.now()) }
}
