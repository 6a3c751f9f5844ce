import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { daysLater } from '../../kernel/rules/days'
import { briefsToRead, changeUnderWay } from '../briefs/index'
import { eventById, teamAsked, teamReadiness } from '../events/index'
import { openIssuesOn, tasksInView, tasksLeftBehind } from '../plans/index'
import { promisesStanding } from '../promises/index'
import { questionsWaiting } from '../threads/index'
import { bookingReadiness } from '../bookings/index'
import { eventMoney } from './event-money'
import { byState } from './promise-states'
import { todayOn } from './readiness'
import { daysAhead, needsToday, promiseNeeds, type Need } from './rules/needs'

/** Of open issues there are few; a reader's own must be among those that are read. */
const [shownAtMost, issuesShown, issuesRead] = [7, 5, 50]

/** What of an event waits for its reader, and how far it is: milestones, promises, issues, and the money that is agreed for those who may see it. */
export async function eventToday(ctx: Ctx, id: string) {
  const event = await eventById(ctx, id)
  const today = todayOn(ctx, event)
  const [[work, promises, unread, questions, changes, ...team], issues, money, unfit, blocked] = await Promise.all([
    ctx.db.batch([tasksInView(ctx, id), promisesStanding(ctx, id, today), briefsToRead(ctx, 1, id), questionsWaiting(ctx, event.briefId ?? ''), changeUnderWay(ctx, event.briefId ?? ''), ...teamAsked(ctx, event)]),
    openIssuesOn(ctx, id, issuesRead),
    eventMoney(ctx, event),
    tasksLeftBehind(ctx, event),
    bookingReadiness(ctx, event),
  ])
  const plans = mayActor(ctx.actor, 'promise.own')
  const late = (dueOn: string | null) => dueOn !== null && dueOn < today
  const need = (kind: Need['kind'], one: { id: string; title: string | null; names?: Need['names']; dueOn?: string | null }, count: number | null = null): Need =>
    ({ kind, id: one.id, title: one.title, names: one.names ?? null, count, dueOn: one.dueOn ?? null, late: late(one.dueOn ?? null) })
  const mine = work.filter(({ ownerId, state }) => ownerId === ctx.actor.id && state === 'open')
  const needs = needsToday([
    ...mine.map((task) => need('task', task)),
    ...issues.filter(({ ownerId }) => ownerId === ctx.actor.id).map((issue) => need('issue', issue)),
    ...questions.filter(({ dueOn, addresseeId }) => addresseeId === ctx.actor.id || (plans && late(dueOn))).map((question) => need('question', question)),
    ...changes.filter(() => plans).map((brief) => need(brief.state === 'ready_to_agree' ? 'change_waits' : 'change_asked', brief, brief.version)),
    ...unread.map((brief) => need('brief', brief, brief.version)),
    ...blocked.filter(() => plans).map(({ count }) => need('bookings_blocked', { id, title: null }, count)),
    ...promiseNeeds(promises.map((row) => ({ ...row, late: Boolean(row.late) })), plans),
  ], { today, soon: daysLater(today, daysAhead) })

  return {
    needs: { rows: needs.slice(0, shownAtMost), total: needs.length },
    openTasks: mine.length,
    milestones: work.filter(({ milestone }) => milestone).map(({ id: task, title, names, dueOn, state }) => ({ id: task, title, names, dueOn, state, late: state === 'open' && late(dueOn) })),
    unfit: unfit.map(({ id: task, title, names, dueOn }) => ({ id: task, title, names, dueOn, late: late(dueOn) })),
    promises: byState(promises),
    issues: { rows: issues.slice(0, issuesShown).map(({ total: _, ...issue }) => ({ ...issue, late: late(issue.dueOn) })), total: issues[0]?.total ?? 0 },
    team: await teamReadiness(ctx, event, team), ...money,
  }
}
