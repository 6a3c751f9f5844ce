import { tasks } from '../../../db/schema/agency/plans'
import { allAsRead } from '../../kernel/as-read'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { forbidden } from '../../kernel/refusal'
import { fitForAll } from '../events/index'
import { demandFinished } from './demand-finished'
import { taskGiven, taskTakenBack } from './news'
import { followTasks } from './remember'
import { completion, whyNotChange } from './rules/tasks'
import type { TaskChanges } from './shapes'
import { shown } from './shown'
import { findTasks, type TaskRecord } from './store'

/**
 * Changes many tasks together, all or none; the same verb takes it back.
 * @throws 403 for what only those who give work may say
 * @throws 404 when one is none that the actor may see
 * @throws 409 `changed_meanwhile` with the ids that somebody else has changed since they were read
 */
export async function changeTasks(ctx: Ctx, { changes, back }: TaskChanges) {
  const found = allAsRead(changes, await findTasks(ctx, changes.map(({ id }) => id)))
  const actor = { id: ctx.actor.id, givesTasks: mayActor(ctx.actor, 'task.change') }
  for (const change of changes) {
    const why = whyNotChange(actor, found.get(change.id)!, change)
    if (why) throw forbidden(why)
  }

  const steps = changes.map(({ id, revision: _, state, ...wish }) => {
    const task = found.get(id)!
    const patch: Partial<TaskRecord> = { ...wish, ...(state && state !== task.state ? completion(state, { at: ctx.now(), by: ctx.actor.id! }) : {}) }
    return { task, patch, changed: { ...task, ...patch, revision: task.revision + 1 } }
  })
  await demandFinished(ctx, steps.flatMap(({ task, changed }) => (changed.state === 'done' && task.state !== 'done' ? [changed] : [])))
  const moved = steps.filter(({ task, changed }) => changed.ownerId !== task.ownerId)
  const eventOf = await fitForAll(ctx, 'ownerId', moved.map(({ changed: { eventId, ownerId } }) => ({ eventId, personId: ownerId })))

  return commit(ctx, {
    action: 'task.change',
    write: steps.map(({ task, patch }) => ({ ...update(ctx, tasks, task, patch), action: actionOf(patch) })),
    tell: moved.map(({ task, changed }) => (back ? taskTakenBack(task) : taskGiven(changed, eventOf(task.eventId)))),
    also: await followTasks(ctx, steps.map(({ changed }) => changed)),
    answer: {
      rows: steps.map(({ changed }) => shown(changed)),
      undo: { back: true as const, changes: steps.map(({ task, patch, changed: { revision } }) => ({ id: task.id, revision, ...undoing(task, patch) })) },
    },
  })
}

/** What was so before, of what was changed: the same verb takes it back. */
const undoing = ({ ownerId, dueOn, state, stage }: TaskRecord, patch: Partial<TaskRecord>) =>
  Object.fromEntries(Object.entries({ ownerId, dueOn, state, stage }).filter(([name]) => name in patch)) as Partial<Pick<TaskRecord, 'ownerId' | 'dueOn' | 'state' | 'stage'>>

function actionOf({ state }: Partial<Pick<TaskRecord, 'state'>>) {
  if (!state) return 'task.change'
  return state === 'done' ? 'task.finish' : 'task.reopen'
}
