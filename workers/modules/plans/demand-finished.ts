import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { conflict, forbidden } from '../../kernel/refusal'
import { together } from '../../kernel/together'
import { listsOn } from '../checklists/index'
import { evidenceOn } from './beside'
import { missingToFinish } from './rules/tasks'
import type { TaskRecord } from './store'

type Finished = Pick<TaskRecord, 'id' | 'eventId' | 'title' | 'evidenceAsked' | 'evidence' | 'despite'>

/**
 * Nothing is done in silence while it wants evidence or lines of its lists: all of these have what they want, or a reason of somebody who may say so.
 * @throws 409 `task_not_finishable` with what each is missing, 403 `not_yours_to_excuse`
 */
export async function demandFinished(ctx: Ctx, tasks: Finished[]) {
  if (tasks.length === 0) return
  if (tasks.some(({ despite }) => despite) && !mayActor(ctx.actor, 'task.excuse')) throw forbidden('not_yours_to_excuse')
  const [lists, files] = await together(ctx, listsOn(ctx, tasks), evidenceOn(ctx, tasks.map(({ id }) => id)))
  const wanting = tasks.flatMap(({ id, title, despite, ...task }) => {
    const openLines = (lists.get(id) ?? []).reduce((sum, { required }) => sum + required, 0)
    const missing = despite ? [] : missingToFinish({ ...task, files: files.get(id) ?? 0, openLines })
    return missing.length > 0 ? [{ id, title, missing, openLines }] : []
  })
  if (wanting.length > 0) throw conflict('task_not_finishable', { tasks: wanting })
}
