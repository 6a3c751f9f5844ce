import { tasks } from '../../../db/schema/agency/plans'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { declareFile } from '../../kernel/files/index'
import { conflict } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { demandFinished } from './demand-finished'
import { completion } from './rules/tasks'
import type { Completion } from './shapes'
import { shown } from './shown'
import { taskToFinish } from './to-finish'

/** @throws 409 `task_done` when it is already, `task_not_finishable` with what it wants */
export async function finishTask(ctx: Ctx, id: string, { evidence, despite }: Completion) {
  const task = await taskToFinish(ctx, id)
  if (task.state === 'done') throw conflict('task_done', { doneAt: task.doneAt, doneBy: task.doneBy })

  const said = { evidence: evidence ?? task.evidence, despite }
  await demandFinished(ctx, [{ ...task, ...said }])

  const done = { ...completion('done', { at: ctx.now(), by: ctx.actor.id! }), ...said }
  return commit(ctx, {
    action: 'task.finish', write: update(ctx, tasks, task, done), answer: shown({ ...task, ...done, revision: task.revision + 1 }),
    also: [endReminders(ctx, id)],
  })
}

/** A file to show for it; its bytes follow by `/api/files/:id`. Whoever may finish the task may add one. */
export async function attachToTask(ctx: Ctx, id: string, { name, size }: { name: string; size: number }) {
  const { clientId, eventId } = await taskToFinish(ctx, id)
  return declareFile(ctx, { subject: { kind: 'task', id }, clientId, eventId, visibility: 'internal', name, size })
}
