import { checklists } from '../../../db/schema/agency/checklists'
import { update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Statement } from '../../kernel/outbox/listener'
import { endReminders, remind } from '../../kernel/reminders'
import { daysLater } from '../../kernel/rules/days'
import { whoHas } from '../events/index'
import { checklistDue } from './news'
import type { Tick } from './rules/standing'
import { progress } from './shown'
import { listsOfEvent, type ChecklistRecord } from './store'

type Event = { id: string; name: string; zone: string; coordinatorId: string }
type Due = Pick<ChecklistRecord, 'id' | 'clientId' | 'eventId' | 'names' | 'dueOn' | 'ownerId' | 'duty'>

/** The day before, on the day, and once more when that has passed, on the event's clock. */
const offsets = [-1, 0, 1]

/** Its owner is reminded, or whoever has its duty, or the coordinator where nobody has; for the caller's commit. Said again, the reminders follow what has changed. */
export async function rememberList(ctx: Ctx, list: Due, event: Event): Promise<Statement[]> {
  const named = list.ownerId ? [list.ownerId] : list.duty ? await whoHas(ctx, event.id, list.duty) : []
  const to = named.length > 0 ? [...new Set(named)] : [event.coordinatorId]
  return remind(ctx, { thingId: list.id, news: checklistDue(list, event, to, ctx.agency.languages), due: list.dueOn === null ? null : { on: list.dueOn }, offsets, zone: event.zone })
}

/** What is done is remembered no more; what is taken back is again. */
export async function followTicks(ctx: Ctx, list: ChecklistRecord, event: Event, [before, after]: [Tick[], Tick[]]): Promise<Statement[]> {
  const [was, is] = [before, after].map((ticks) => isDone(list, ticks))
  if (is) return [endReminders(ctx, list.id)]
  return was ? rememberList(ctx, list, event) : []
}

export function isDone({ lines }: Pick<ChecklistRecord, 'lines'>, ticks: Tick[]) {
  const { done, total } = progress(lines, ticks)
  return done === total
}

/** The lists of an event that moves go along with it as long as they are not done: writes and reminders for the caller's commit. */
export async function shiftedLists(ctx: Ctx, event: Event, by: number): Promise<{ writes: Write[]; also: Statement[] }> {
  const open = (await listsOfEvent(ctx, event.id)).filter((list) => list.dueOn !== null && !isDone(list, list.ticks))
  const moved = open.map(({ ticks: _, ...list }) => ({ list, dueOn: daysLater(list.dueOn!, by) }))
  const also = await Promise.all(moved.map(({ list, dueOn }) => rememberList(ctx, { ...list, dueOn }, event)))
  return { writes: moved.map(({ list, dueOn }) => ({ ...update(ctx, checklists, list, { dueOn }), action: 'checklist.change' })), also: also.flat() }
}

/** Nobody is reminded of lists on an event that has no day any more. */
export const quietLists = async (ctx: Ctx, eventId: string): Promise<Statement[]> => (await listsOfEvent(ctx, eventId)).map(({ id }) => endReminders(ctx, id))
