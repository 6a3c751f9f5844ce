import { tasks } from '../../../db/schema/agency/plans'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { eventById, fitFor } from '../events/index'
import { talkBecomes, talkById } from '../threads/index'
import { taskGiven } from './news'
import { rememberTask } from './remember'
import type { NewTask } from './shapes'

/**
 * Gives somebody something to do; a talk on or under the event can become it, once.
 * @throws 409 `talk_is_task` with `taskId`, 422 `other_event` for a talk that belongs elsewhere
 */
export async function giveTask(ctx: Ctx, wish: NewTask) {
  const event = await eventById(ctx, wish.eventId)
  await fitFor(ctx, event, { field: 'ownerId', personId: wish.ownerId })
  const talk = wish.threadId ? await talkToBecome(ctx, wish.threadId, event.id) : null

  const task = { id: ctx.newId('task'), clientId: event.clientId, ...wish, names: null, state: 'open' as const, stage: 'todo' as const, doneAt: null, doneBy: null, wbs: null, duty: null, startOn: null, after: null, lacksDays: null, waivedAt: null, waivedBy: null, evidence: null, despite: null }
  return commit(ctx, {
    action: 'task.create',
    write: [insert(ctx, tasks, task), ...(talk ? [talkBecomes(ctx, talk, task.id)] : [])],
    tell: [taskGiven(task, event)],
    also: rememberTask(ctx, task, event),
    answer: { ...task, revision: 1, createdAt: ctx.now() },
  })
}

async function talkToBecome(ctx: Ctx, id: string, eventId: string) {
  const talk = await talkById(ctx, id)
  if (talk.taskId) throw conflict('talk_is_task', { taskId: talk.taskId })
  if (talk.eventId !== eventId) throw invalid({ threadId: 'other_event' })
  return talk
}
