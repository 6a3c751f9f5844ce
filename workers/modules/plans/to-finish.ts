import type { Ctx } from '../../kernel/ctx'
import { mayRole } from '../../kernel/permissions'
import { forbidden } from '../../kernel/refusal'
import { taskById } from './index'
import { mayFinish } from './rules/tasks'

/** @throws 403 `not_your_task` for those who do work but do not give it out */
export async function taskToFinish(ctx: Ctx, id: string) {
  const task = await taskById(ctx, id)
  const givesTasks = ctx.actor.kind === 'staff' && mayRole(ctx.actor.role, 'task.create')
  if (!mayFinish({ id: ctx.actor.id, givesTasks }, task)) throw forbidden('not_your_task')
  return task
}
