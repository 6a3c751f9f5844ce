import { tasks } from '../../../db/schema/agency/plans'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { eventById, fitFor } from '../events/index'
import { taskById } from './index'
import { taskGiven } from './news'
import { rememberTask } from './remember'
import type { TaskChange } from './shapes'
import { shown } from './shown'

/** A new owner must be able to do it, and is told. */
export async function changeTask(ctx: Ctx, id: string, { revision, ...wish }: TaskChange) {
  const task = await taskById(ctx, id)
  if (revision !== task.revision) throw conflict('changed_meanwhile', { current: shown(task) })

  const patch = { ...wish, ...(wish.title !== undefined && wish.title !== task.title && { names: null }) }
  const changed = { ...task, ...patch }
  const event = await eventById(ctx, task.eventId)
  const newOwner = changed.ownerId !== task.ownerId
  if (newOwner) await fitFor(ctx, event, { field: 'ownerId', personId: changed.ownerId })

  await commit(ctx, {
    action: 'task.change',
    write: update(ctx, tasks, task, patch),
    tell: newOwner ? [taskGiven(changed, event)] : [],
    also: changed.state === 'open' ? rememberTask(ctx, changed, event) : [],
  })
  return shown({ ...changed, revision: revision + 1 })
}
