import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { isDone } from './remember'
import { progress } from './shown'
import { listsToTick, ticksRead } from './store'

/** More than anybody looks after at once. */
const mostLookedAt = 50

/** What the reader looks after: one query, for one trip with others. */
export const myLists = (ctx: Ctx) => listsToTick(ctx, today(ctx), mostLookedAt)

const today = (ctx: Ctx) => dayIn(ctx.agency.zone, ctx.now())

/** Those of them that are not done, the first due first. */
export function toTick(ctx: Ctx, rows: Awaited<ReturnType<typeof myLists>>, most: number) {
  const open = rows.map(ticksRead).filter(({ ticks, ...list }) => !isDone(list, ticks))
  return { rows: open.slice(0, most).map(({ lines, ticks, ...list }) => ({ ...list, ...progress(lines, ticks), late: list.dueOn !== null && list.dueOn < today(ctx) })), total: open.length }
}
