import type { Ctx } from '../../kernel/ctx'
import { openApprovals, toApprove } from '../approvals/index'
import { briefsForAgency, briefsOwed, briefsToRead } from '../briefs/index'
import { eventsSummary } from '../events/index'
import { myOpenTasks } from '../plans/index'
import { promisesAdrift } from '../promises/index'

const shownAtMost = 10

/** What a member of staff has before them today. */
export async function myDay(ctx: Ctx) {
  const [tasks, events] = await Promise.all([myOpenTasks(ctx, shownAtMost), eventsSummary(ctx)])
  const [owed, toRead, promises, open] = await ctx.db.batch([briefsOwed(ctx, shownAtMost), briefsToRead(ctx, shownAtMost), promisesAdrift(ctx, events.rows.map(({ id }) => id)), openApprovals(ctx)])
  return { tasks, approvals: toApprove(ctx, open, shownAtMost), briefs: briefsForAgency(owed), events, promises, toRead: toRead.map(({ follows, ...brief }) => ({ ...brief, changed: follows?.version === brief.version ? follows.changed : [] })) }
}
