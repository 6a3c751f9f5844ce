import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { workingDays } from '../agencies/index'
import { isWorkingDay, nextWorkingDay } from '../agencies/rules/working-days'
import { isLate } from './rules/tasks'
import type { TaskQuery } from './shapes'
import { shown } from './shown'
import { taskPage } from './store'

export async function listTasks(ctx: Ctx, query: TaskQuery) {
  const [{ rows, ...page }, days] = await Promise.all([taskPage(ctx, query), workingDays(ctx, ctx.agency.country)])
  return {
    ...page,
    rows: rows.map(({ task, event, owner }) => ({
      ...shown(task), eventName: event.name, late: isLate(task, dayIn(event.zone, ctx.now())), owner,
      workingDay: task.dueOn && !isWorkingDay(days, task.dueOn) ? nextWorkingDay(days, task.dueOn) : null,
    })),
  }
}
