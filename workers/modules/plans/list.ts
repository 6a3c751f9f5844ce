import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { isLate } from './rules/tasks'
import type { TaskQuery } from './shapes'
import { shown } from './shown'
import { taskPage } from './store'

export async function listTasks(ctx: Ctx, query: TaskQuery, limit?: number) {
  const { rows, ...page } = await taskPage(ctx, query, limit)
  return {
    ...page,
    rows: rows.map(({ task, event, owner }) => ({
      ...shown(task), eventName: event.name, late: isLate(task, dayIn(event.zone, ctx.now())), owner,
    })),
  }
}
