import { tasks } from '../../../db/schema/agency/plans'
import type { BegunEvent, EventWish, Joined } from '../../kernel/beginnings'
import { insertMany } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { firingsOf } from '../../kernel/reminders'
import { titleIn } from '../../kernel/rules/title-in'
import { tasksGiven } from './news'
import { offsets } from './remember'
import { ownersOf } from './rules/first-plan'
import { scheduledOn } from './schedule'
import { remindersPlaced } from './store'
import { templatesOf } from './templates'

const nothing: Joined = { write: [], tell: [], also: [] }

/** The tasks of the template, on their days and with whoever has the duty: part of the commit that makes the event. @throws 422 */
export async function firstPlan(ctx: Ctx, event: BegunEvent, { templateId }: EventWish): Promise<Joined> {
  if (templateId === null) return nothing
  const templates = await templatesOf(ctx)
  const template = templates.find(({ id, isDefault }) => (templateId ? id === templateId : isDefault))
  if (!template && templateId) throw invalid({ templateId: 'unknown_template' })
  if (!template) return nothing

  const placed = await scheduledOn(ctx, template, event)
  const ids = new Map(placed.map(({ wbs }) => [wbs, ctx.newId('task')]))
  const ownerOf = ownersOf(event)
  const rows = placed.map(({ wbs, names, milestone, evidence = false, duty, after, startOn, dueOn, lacksDays }) => ({
    id: ids.get(wbs)!, eventId: event.id, clientId: event.clientId, title: titleIn(names, ctx.agency.languages), names, milestone, ownerId: ownerOf(duty), dueOn, state: 'open' as const, stage: 'todo' as const,
    doneAt: null, doneBy: null, threadId: null, wbs, duty, startOn, after: after.map((one) => ids.get(one)!), lacksDays: lacksDays || null, waivedAt: null, waivedBy: null, evidenceAsked: evidence, evidence: null, despite: null, binnedAt: null,
  }))
  return { write: insertMany(ctx, tasks, rows), tell: givenTo(event, rows), also: remembered(ctx, event, rows) }
}

type Row = { id: string; ownerId: string; dueOn: string }

function givenTo(event: BegunEvent, rows: Row[]) {
  const owners = [...new Set(rows.map(({ ownerId }) => ownerId))]
  return owners.map((id) => tasksGiven(event, { id, count: rows.filter(({ ownerId }) => ownerId === id).length }))
}

function remembered(ctx: Ctx, event: BegunEvent, rows: Row[]) {
  const days = [...new Set(rows.map(({ dueOn }) => dueOn))]
  const firings = days.flatMap((day) => firingsOf({ on: day }, { offsets, zone: event.zone, now: ctx.now() }).map((firing) => ({ day, ...firing })))
  return remindersPlaced(ctx, rows.map(({ id }) => id), event, firings)
}
