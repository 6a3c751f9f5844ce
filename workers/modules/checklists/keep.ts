import { checklists } from '../../../db/schema/agency/checklists'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { daysLater } from '../../kernel/rules/days'
import { eventById, fitFor } from '../events/index'
import { demandList } from './demand'
import { demandTask } from './on-tasks'
import { checklistById } from './read'
import type { ChecklistChange, NewChecklist } from './shapes'
import { shown } from './shown'
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
  return commit(ctx, { action: 'checklist.create', write: insert(ctx, checklists, list), answer: { ...list, revision: 1, createdAt: ctx.now() } })
}

export async function changeChecklist(ctx: Ctx, id: string, { revision, ...wish }: ChecklistChange) {
  const { list } = await checklistById(ctx, id)
  if (list.revision !== revision) throw conflict('changed_meanwhile', { current: shown(list) })
  if (wish.lines) demandList(wish.lines)
  await demandTask(ctx, wish.taskId, list.eventId)
  if (wish.ownerId && wish.ownerId !== list.ownerId) await fitFor(ctx, await eventById(ctx, list.eventId), { field: 'ownerId', personId: wish.ownerId })
  return commit(ctx, { action: 'checklist.change', write: update(ctx, checklists, list, wish), answer: shown({ ...list, ...wish, revision: revision + 1 }) })
}
