import { tasks } from '../../../db/schema/agency/plans'
import type { Ctx } from '../../kernel/ctx'
import { lists, titles } from '../../kernel/exports/rules/titles'
import type { Importer, Resolved } from '../../kernel/imports/importer'
import { day, email, line } from '../../kernel/imports/rules/cells'
import type { Values } from '../../kernel/imports/rules/rows'
import { synonyms } from '../../kernel/imports/rules/synonyms'
import { invalid } from '../../kernel/refusal'
import { eventById, lackingOn } from '../events/index'
import { peopleByEmails } from '../people/index'
import { tasksGiven } from './news'
import { followPlaced } from './remember'

/** Tasks of an event from a table: known again by their title, given to colleagues by their address. */
export const taskImporter: Importer = {
  title: lists.tasks, action: 'task.create', noun: 'task', table: tasks, key: 'title', ofEvent: true, standing: 'binned_at is null',
  fields: () => [
    { field: 'title', title: titles.title, also: synonyms.task, required: true, read: line() },
    { field: 'owner_id', title: titles.email, also: [...synonyms.owner, ...synonyms.email], required: true, read: email },
    { field: 'due_on', title: titles.due, also: synonyms.due, required: false, read: day },
  ],
  fixed: async (ctx, eventId) => {
    if (!eventId) throw invalid({ eventId: 'required' })
    const event = await eventById(ctx, eventId)
    return { event_id: event.id, client_id: event.clientId, state: 'open' }
  },
  resolve: givenTo,
  given: {
    by: 'owner_id',
    news: async (ctx, eventId, owners) => {
      const event = await eventById(ctx, eventId ?? '')
      return owners.map((owner) => tasksGiven(event, owner))
    },
  },
  follows: followPlaced,
  usedBy: [],
  example: { title: 'Hold the hall', owner_id: 'name@agency.example', due_on: '2026-12-09' },
}

async function givenTo(ctx: Ctx, { event_id, client_id }: Values, rows: Values[]): Promise<Resolved[]> {
  const people = await peopleByEmails(ctx, rows.map(({ owner_id }) => owner_id!))
  return rows.map((values) => {
    const owner = people.get(values.owner_id!)
    const fits = owner && lackingOn(owner, { eventId: event_id!, clientId: client_id! }).length === 0
    return fits ? { values: { ...values, owner_id: owner.id } } : { field: 'owner_id', wrong: 'unknown_person' }
  })
}
