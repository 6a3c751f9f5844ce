import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { listTasks } from './list'
import { findTask } from './store'

export { issueKeepers } from './issue-store'
export { openIssuesOn } from './issue-store'
export { taskKeepers, tasksInView } from './store'
export { purgeTask } from './bin'
export { firstPlan } from './first-plan'
export { tasksForFeed } from './calendar'
export { tasksFoundAs } from './found-as'
export { openIssuesOf, openTasksOf } from './held'
export { planReadiness, quietTasks, shiftedTasks, tasksLeftBehind, waivedTasks, workersOn } from './readiness'
export { taskImporter } from './importer'

/** @throws 404 when there is none, or none that the actor may see */
export async function taskById(ctx: Ctx, id: string) {
  const task = await findTask(ctx, id)
  if (!task) throw notFound()
  return task
}

/** What the asker has still to do, the most pressing first, and how much that is altogether. */
export async function myOpenTasks(ctx: Ctx, limit = 10) {
  const { rows, total } = await listTasks(ctx, { state: 'open', limit, counted: 'true' })
  return { rows, total }
}
