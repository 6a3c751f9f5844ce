import type { Ctx } from '../../kernel/ctx'
import type { Placed } from '../../kernel/imports/importer'
import type { Statement } from '../../kernel/outbox/listener'
import { endReminders, firingsOf, remind } from '../../kernel/reminders'
import { eventById, eventsByIds } from '../events/index'
import { taskDue } from './news'
import { placedReminders } from './store'

type Due = Parameters<typeof taskDue>[0]

/** The day before, on the day, and once more when that has passed, on the event's clock. */
export const offsets = [-1, 0, 1]

/** The owner is reminded of an open task, for the caller's commit; said again, the reminders follow what has changed. */
export const rememberTask = (ctx: Ctx, task: Due, event: { name: string; zone: string }) =>
  remind(ctx, { thingId: task.id, news: taskDue(task, event), due: task.dueOn === null ? null : { on: task.dueOn }, offsets, zone: event.zone })

/** The same for many that have changed: those that are done are remembered no more. */
export async function followTasks(ctx: Ctx, tasks: (Due & { state: 'open' | 'done' })[]): Promise<Statement[]> {
  const events = await eventsByIds(ctx, tasks.map(({ eventId }) => eventId))
  return tasks.flatMap((task) => {
    const event = events.find(({ id }) => id === task.eventId)
    return event && task.state === 'open' ? rememberTask(ctx, task, event) : [endReminders(ctx, task.id)]
  })
}

/** The same for all that came in as a table or were taken back, whatever their number. */
export async function followPlaced(ctx: Ctx, { eventId, ids, cells }: Placed): Promise<Statement[]> {
  const event = await eventById(ctx, eventId ?? '')
  const firings = (await cells('due_on')).flatMap((day) => firingsOf({ on: day }, { offsets, zone: event.zone, now: ctx.now() }).map((firing) => ({ day, ...firing })))
  return placedReminders(ctx, ids, event, firings)
}
