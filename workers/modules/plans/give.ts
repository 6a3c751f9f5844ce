import { tasks } from '../../../db/schema/agency/plans'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { eventById, fitFor } from '../events/index'
import { taskGiven } from './news'
import { rememberTask } from './remember'
import type { NewTask } from './shapes'

export async function giveTask(ctx: Ctx, wish: NewTask) {
  const event = await eventById(ctx, wish.eventId)
  await fitFor(ctx, event, { field: 'ownerId', personId: wish.ownerId })

  const task = { id: ctx.newId('task'), clientId: event.clientId, ...wish, state: 'open' as const, doneAt: null, doneBy: null }
  return commit(ctx, {
    action: 'task.create',
    write: insert(ctx, tasks, task),
    tell: [taskGiven(task, event)],
    also: rememberTask(ctx, task, event),
    answer: { ...task, revision: 1, createdAt: ctx.now() },
  })
}
