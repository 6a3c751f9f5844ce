import type { Ctx } from '../../kernel/ctx'
import { briefsSummary } from '../briefs/index'
import { eventsSummary } from '../events/index'
import { myOpenTasks } from '../plans/index'
import { openQuestions } from '../threads/index'
import { waitsForAgency } from './rules/briefs-waiting'

const shownAtMost = 10
/** How far back a brief is still looked for: what has waited longer than a hundred others is in the list of briefs. */
const lookedThrough = 100

/** What a member of staff has before them today. */
export async function myDay(ctx: Ctx) {
  const [tasks, briefs, events] = await Promise.all([myOpenTasks(ctx, shownAtMost), briefsForAgency(ctx), eventsSummary(ctx)])
  return { tasks, briefs, events }
}

async function briefsForAgency(ctx: Ctx) {
  const { latest } = await briefsSummary(ctx, lookedThrough)
  const open = await openQuestions(ctx, latest.filter(({ state }) => state === 'clarifying').map(({ id }) => id))
  const waiting = latest.toReversed().flatMap((brief) => {
    const reason = waitsForAgency({ ...brief, openQuestions: open.get(brief.id) ?? 0 })
    return reason ? [{ ...brief, reason }] : []
  })
  return { rows: waiting.slice(0, shownAtMost), total: waiting.length }
}
