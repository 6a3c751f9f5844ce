import type { Ctx } from '../../kernel/ctx'
import { filesOf } from '../../kernel/files/index'
import { dayIn } from '../../kernel/rules/days'
import { together } from '../../kernel/together'
import { workingDays } from '../agencies/index'
import { isWorkingDay, nextWorkingDay } from '../agencies/rules/working-days'
import { listsOn } from '../checklists/index'
import { evidenceOn } from './beside'
import { taskById } from './index'
import { isLate } from './rules/tasks'
import type { FullTask, TaskQuery, TaskRow } from './shapes'
import { shown } from './shown'
import { eventsOfTasks, ownersOfTasks, taskPage, type TaskRecord } from './store'

export async function listTasks(ctx: Ctx, query: TaskQuery) {
  const { rows, ...page } = await taskPage(ctx, query)
  return { ...page, rows: await told(ctx, rows) }
}

/** @throws 404 when there is none, or none that the actor may see */
export async function fullTask(ctx: Ctx, id: string): Promise<FullTask> {
  const [[row], evidenceFiles] = await Promise.all([taskById(ctx, id).then((task) => told(ctx, [task])), filesOf(ctx, id)])
  return { ...row!, evidenceFiles }
}

/** Tasks with what stands beside them: event and owner, what their lists and their evidence have come to. */
async function told(ctx: Ctx, rows: TaskRecord[]): Promise<TaskRow[]> {
  if (rows.length === 0) return []
  const shows = rows.flatMap(({ id, state, evidenceAsked }) => (state === 'done' || evidenceAsked ? [id] : []))
  const [[events, owners, lists, files], days] = await Promise.all([
    together(ctx, eventsOfTasks(ctx, rows), ownersOfTasks(ctx, rows), listsOn(ctx, rows), evidenceOn(ctx, shows)),
    workingDays(ctx, ctx.agency.country),
  ])
  return rows.map((task) => {
    const event = events.get(task.eventId)!
    return {
      ...shown(task), eventName: event.name, late: isLate(task, dayIn(event.zone, ctx.now())), owner: owners.get(task.ownerId)!,
      workingDay: task.dueOn && !isWorkingDay(days, task.dueOn) ? nextWorkingDay(days, task.dueOn) : null, lists: lists.get(task.id) ?? [], files: files.get(task.id) ?? 0,
    }
  })
}
