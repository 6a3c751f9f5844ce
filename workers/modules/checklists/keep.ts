import { checklists } from '../../../db/schema/agency/checklists'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { daysLater } from '../../kernel/rules/days'
import { eventById, fitFor } from '../events/index'
import { demandList, demandUnticked } from './demand'
import { demandTask } from './on-tasks'
import { checklistById } from './read'
import { isDone, rememberList } from './remember'
import type { ChecklistChange, NewChecklist } from './shapes'
import { shown } from './shown'
import { ticksOn } from './store'
import { templateById } from './templates'

/** A list for an event, from a template or with lines of its own; who it falls to and its day come from the template unless said. */
export async function makeChecklist(ctx: Ctx, { templateId, eventId, ...wish }: NewChecklist) {
  const event = await eventById(ctx, eventId)
  const template = templateId ? await templateById(ctx, templateId).catch(() => { throw invalid({ templateId: 'unknown_template' }) }) : null
  const names = wish.names ?? template?.names
  const lines = wish.lines ?? template?.lines
  if (!names || !lines) throw invalid({ ...(!names && { names: 'required' }), ...(!lines && { lines: 'required' }) })
  demandList(lines)
  if (wish.ownerId) await fitFor(ctx, event, { field: 'ownerId', personId: wish.ownerId })
  await demandTask(ctx, wish.taskId, event.id)

  const dueOn = wish.dueOn === undefined ? template && daysLater(event.startsOn, template.dueDays) : wish.dueOn
  const list = { id: ctx.newId('checklist'), eventId, clientId: event.clientId, names, lines, ownerId: wish.ownerId, duty: wish.duty ?? template?.duty ?? null, dueOn, taskId: wish.taskId }
  return commit(ctx, { action: 'checklist.create', write: insert(ctx, checklists, list), also: await rememberList(ctx, list, event), answer: { ...list, revision: 1, createdAt: ctx.now() } })
}

/** A line on which something stands stays as it is until that is taken back; lines may be added and moved. @throws 409 `line_ticked` */
export async function changeChecklist(ctx: Ctx, id: string, { revision, ...wish }: ChecklistChange) {
  const { list, event } = await checklistById(ctx, id)
  if (list.revision !== revision) throw conflict('changed_meanwhile', { current: shown(list) })
  if (wish.lines) demandList(wish.lines)
  await demandTask(ctx, wish.taskId, list.eventId)
  if (wish.ownerId && wish.ownerId !== list.ownerId) await fitFor(ctx, await eventById(ctx, list.eventId), { field: 'ownerId', personId: wish.ownerId })
  const changed = { ...list, ...wish }
  const ticks = await ticksOn(ctx, [id])
  if (wish.lines) demandUnticked(list.lines, wish.lines, ticks)
  const also = isDone(changed, ticks) ? [endReminders(ctx, id)] : await rememberList(ctx, changed, event)
  return commit(ctx, { action: 'checklist.change', write: update(ctx, checklists, list, wish), also, answer: shown({ ...changed, revision: revision + 1 }) })
}
