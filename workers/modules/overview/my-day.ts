import type { Ctx } from '../../kernel/ctx'
import { rowsOf, together } from '../../kernel/together'
import { openApprovals, toApprove } from '../approvals/index'
import { briefsForAgency, briefsOwed, briefsToRead } from '../briefs/index'
import { myLists, toTick } from '../checklists/index'
import { eventsSummary } from '../events/index'
import { myOpenTasks } from '../plans/index'
import { promisesAdrift } from '../promises/index'
import { overdueReviews } from '../suppliers/index'
import { learningAsked, learningToday } from './learning'

const shownAtMost = 10

/** What a member of staff has before them today. */
export async function myDay(ctx: Ctx) {
  const [tasks, events] = await Promise.all([myOpenTasks(ctx, shownAtMost), eventsSummary(ctx)])
  const [owed, toRead, promises, open, lists, due, ...learning] = await together(ctx,
    rowsOf(briefsOwed(ctx, shownAtMost)), rowsOf(briefsToRead(ctx, shownAtMost)), rowsOf(promisesAdrift(ctx, events.rows.map(({ id }) => id))), rowsOf(openApprovals(ctx)), rowsOf(myLists(ctx)), rowsOf(overdueReviews(ctx, shownAtMost)),
    ...learningAsked(ctx, shownAtMost),
  )
  return {
    tasks, events, promises, learning: learningToday(ctx, learning, shownAtMost),
    relationships: due.map((one) => ({ ...one, reviewOn: one.reviewOn! })),
    approvals: await toApprove(ctx, open, shownAtMost),
    briefs: briefsForAgency(owed),
    checklists: toTick(ctx, lists, shownAtMost),
    toRead: toRead.map(({ follows, ...brief }) => ({ ...brief, changed: follows?.version === brief.version ? follows.changed : [] })),
  }
}
