import type { Ctx } from '../../kernel/ctx'
import { openApprovals, toApprove } from '../approvals/index'
import { briefsForAgency, briefsOwed, briefsToRead } from '../briefs/index'
import { myLists, toTick } from '../checklists/index'
import { eventsSummary } from '../events/index'
import { myOpenTasks } from '../plans/index'
import { promisesAdrift } from '../promises/index'
import { learningToday } from './learning'
import { overdueReviews } from '../suppliers/index'

const shownAtMost = 10

/** What a member of staff has before them today. */
export async function myDay(ctx: Ctx) {
  const [tasks, events, learning] = await Promise.all([myOpenTasks(ctx, shownAtMost), eventsSummary(ctx), learningToday(ctx, shownAtMost)])
  const [owed, toRead, promises, open, lists, due] = await ctx.db.batch([
    briefsOwed(ctx, shownAtMost), briefsToRead(ctx, shownAtMost), promisesAdrift(ctx, events.rows.map(({ id }) => id)), openApprovals(ctx), myLists(ctx), overdueReviews(ctx, shownAtMost),
  ])
  return {
    tasks, events, promises, learning,
    relationships: due.map((one) => ({ ...one, reviewOn: one.reviewOn! })),
    approvals: await toApprove(ctx, open, shownAtMost),
    briefs: briefsForAgency(owed),
    checklists: toTick(ctx, lists, shownAtMost),
    toRead: toRead.map(({ follows, ...brief }) => ({ ...brief, changed: follows?.version === brief.version ? follows.changed : [] })),
  }
}
