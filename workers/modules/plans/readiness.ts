import { tasks } from '../../../db/schema/agency/plans'
import { update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { daysLater } from '../../kernel/rules/days'
import type { Missing } from '../../kernel/rules/readiness'
import type { Statement } from '../../kernel/outbox/listener'
import { workingDays } from '../agencies/index'
import { previousWorkingDay } from '../agencies/rules/working-days'
import { countryOf } from '../events/rules/region'
import { isLeftBehind } from './rules/left-behind'
import { followTasks } from './remember'
import { findTasks, openTasksOf, quietReminders } from './store'

type Event = { id: string; startsOn: string; loadInOn: string | null; zone: string }

/** Tasks that should be done before the load-in, are open, and of which nobody has said that it goes without them. */
export async function planReadiness(ctx: Ctx, { id, startsOn, loadInOn }: Event): Promise<Missing[]> {
  const before = loadInOn ?? startsOn
  const open = (await openTasksOf(ctx, id)).filter(({ dueOn, waivedAt }) => dueOn && dueOn < before && !waivedAt).sort((a, b) => a.dueOn!.localeCompare(b.dueOn!))
  return open.length > 0 ? [{ code: 'tasks_open', count: open.length, things: open.map(({ id: task, title, revision }) => ({ id: task, title, revision })) }] : []
}

type Moved = { id: string; startsOn: string; endsOn: string; follows: { was: { startsOn?: string; endsOn?: string } } | null }

/** Open tasks that were planned before, during or after an event whose brief has moved it since, and are not any more. */
export async function tasksLeftBehind(ctx: Ctx, { id, follows, ...now }: Moved) {
  const { startsOn, endsOn } = follows?.was ?? {}
  return startsOn && endsOn ? (await openTasksOf(ctx, id)).filter(({ dueOn }) => isLeftBehind(dueOn, { startsOn, endsOn }, now)) : []
}

/** It goes without these: writes for the caller's commit, each with the name of who says so. @throws 404 */
export async function waivedTasks(ctx: Ctx, eventId: string, ids: string[]): Promise<Write[]> {
  const found = (await findTasks(ctx, ids)).filter((task) => task.eventId === eventId)
  if (found.length < new Set(ids).size) throw notFound()
  return found.map((task) => ({ ...update(ctx, tasks, task, { waivedAt: ctx.now(), waivedBy: ctx.actor.id }), action: 'task.waive' }))
}

/** The open tasks of an event that moves go along with it, to working days: writes and reminders for the caller's commit. */
export async function shiftedTasks(ctx: Ctx, { id, zone }: Event, by: number): Promise<{ writes: Write[]; also: Statement[] }> {
  const [open, days] = await Promise.all([openTasksOf(ctx, id), workingDays(ctx, countryOf(zone) ?? ctx.agency.country)])
  const moved = (day: string | null) => day && previousWorkingDay(days, daysLater(day, by))
  const shifted = open.map((task) => ({ task, patch: { startOn: moved(task.startOn), dueOn: moved(task.dueOn), lacksDays: null, waivedAt: null, waivedBy: null } }))
  return {
    writes: shifted.map(({ task, patch }) => ({ ...update(ctx, tasks, task, patch), action: 'task.change' })),
    also: await followTasks(ctx, shifted.map(({ task, patch }) => ({ ...task, ...patch }))),
  }
}

/** Nobody is reminded of work on an event that has no day any more. */
export const quietTasks = (ctx: Ctx, eventId: string): Statement[] => [quietReminders(ctx, eventId)]

/** Whoever has open work on an event. */
export const workersOn = async (ctx: Ctx, eventId: string) => [...new Set((await openTasksOf(ctx, eventId)).map(({ ownerId }) => ownerId))]
