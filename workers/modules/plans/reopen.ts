import { tasks } from '../../../db/schema/agency/plans'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { eventById } from '../events/index'
import { rememberTask } from './remember'
import { completion } from './rules/tasks'
import { shown } from './shown'
import { taskToFinish } from './to-finish'

/** Takes a completion back; who could finish it can also reopen it. */
export async function reopenTask(ctx: Ctx, id: string) {
  const task = await taskToFinish(ctx, id)
  if (task.state === 'open') throw conflict('task_open')

  const event = await eventById(ctx, task.eventId)
  const open = completion('open', { at: ctx.now(), by: ctx.actor.id! })
  return commit(ctx, {
    action: 'task.reopen', write: update(ctx, tasks, task, open), also: rememberTask(ctx, task, event), answer: shown({ ...task, ...open, revision: task.revision + 1 }),
  })
}
