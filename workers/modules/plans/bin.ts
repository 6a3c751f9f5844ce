import { tasks } from '../../../db/schema/agency/plans'
import { demandAll } from '../../kernel/as-read'
import { commit, remove } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { intoBin, noLongerBinned, outOfBin, purged } from '../../kernel/bin/index'
import { cancelFilesOf } from '../../kernel/files/index'
import { conflict, notFound } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { listsWithout } from '../checklists/index'
import { purgeTalks } from '../threads/index'
import { followTasks } from './remember'
import { findTasks, findTasksOrBinned } from './store'

/** Tasks that were a mistake, all or none. @throws 409 `task_done`: what was done stays on record */
export async function binTasks(ctx: Ctx, ids: string[]) {
  const found = demandAll(ids, await findTasks(ctx, ids))
  const done = found.find(({ state }) => state === 'done')
  if (done) throw conflict('task_done', { doneAt: done.doneAt, doneBy: done.doneBy })

  const write = found.flatMap((task) => {
    const subject = { kind: 'task', id: task.id, clientId: task.clientId, eventId: task.eventId }
    return intoBin(ctx, tasks, task, { subject, title: task.title })
  })
  return commit(ctx, { action: 'task.bin', write, also: ids.map((id) => endReminders(ctx, id)), answer: { rows: found.map(({ id }) => ({ id, binnedAt: ctx.now() })) } })
}

/** @throws 409 `not_in_bin` when one stands where it stood */
export async function restoreTasks(ctx: Ctx, ids: string[]) {
  const found = demandAll(ids, await findTasksOrBinned(ctx, ids))
  if (found.some(({ binnedAt }) => !binnedAt)) throw conflict('not_in_bin')
  return commit(ctx, { action: 'task.restore', write: await outOfBin(ctx, tasks, found), also: await followTasks(ctx, found), answer: { rows: found.map(({ id }) => ({ id, binnedAt: null })) } })
}

/** For good, after its time in the bin, with all that was said about it. */
export async function purgeTask(ctx: Ctx, id: string) {
  const [task] = await findTasksOrBinned(ctx, [id])
  if (!task?.binnedAt) throw notFound()
  const talks = await purgeTalks(ctx, id)
  const write = [...(await cancelFilesOf(ctx, [id])), ...(await listsWithout(ctx, task)), ...talks.write, remove(ctx, tasks, task), ...(await noLongerBinned(ctx, [id]))]
  await commit(ctx, { action: 'task.purge', write, tell: [purged({ kind: 'task', id })], also: [...talks.also, endReminders(ctx, id)] })
}
