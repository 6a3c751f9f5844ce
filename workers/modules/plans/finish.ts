import { tasks } from '../../../db/schema/agency/plans'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { completion } from './rules/tasks'
import { shown } from './shown'
import { taskToFinish } from './to-finish'

/** @throws 409 `task_done` when it is already */
export async function finishTask(ctx: Ctx, id: string) {
  const task = await taskToFinish(ctx, id)
  if (task.state === 'done') throw conflict('task_done', { doneAt: task.doneAt, doneBy: task.doneBy })

  const done = completion('done', { at: ctx.now(), by: ctx.actor.id! })
  return commit(ctx, {
    action: 'task.finish', write: update(ctx, tasks, task, done), answer: shown({ ...task, ...done, revision: task.revision + 1 }),
    also: [endReminders(ctx, id)],
  })
}
