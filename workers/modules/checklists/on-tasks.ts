import { checklists } from '../../../db/schema/agency/checklists'
import { update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { subjectIfThere } from '../../kernel/subjects'
import { askedFor, type Asked } from '../../kernel/together'
import type { TaskList } from './shapes'
import { progress } from './shown'
import { listsOnTasks, ticksRead } from './store'

type Task = { id: string; eventId: string }

/** Under each task's id the lists that are part of it, each with how far it is. */
export const listsOn = (ctx: Ctx, tasks: Task[]): Asked<Map<string, TaskList[]>> => askedFor(listsOnTasks(ctx, [...new Set(tasks.map(({ eventId }) => eventId))]), (lists) => {
  const told = lists.map(ticksRead).map(({ id, taskId, names, lines, ticks }) => ({ taskId, list: { id, names, ...progress(lines, ticks) } }))
  return new Map(tasks.map(({ id }) => [id, told.flatMap(({ taskId, list }) => (taskId === id ? [list] : []))]))
})

/** Lists go on without a task that goes for good: writes for the caller's commit. */
export async function listsWithout(ctx: Ctx, { id, eventId }: Task): Promise<Write[]> {
  const lists = (await listsOnTasks(ctx, [eventId])).filter(({ taskId }) => taskId === id)
  return lists.map(({ ticks: _, ...list }) => ({ ...update(ctx, checklists, list, { taskId: null }), action: 'checklist.change' }))
}

/** @throws 422 `unknown_task`, or `other_event` where the task belongs to another event than the list */
export async function demandTask(ctx: Ctx, taskId: string | null | undefined, eventId: string) {
  if (!taskId) return
  const task = await subjectIfThere(ctx, 'task', taskId)
  if (!task) throw invalid({ taskId: 'unknown_task' })
  if (task.eventId !== eventId) throw invalid({ taskId: 'other_event' })
}
