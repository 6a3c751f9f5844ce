import type { Ctx } from '../../kernel/ctx'
import { eventById } from './index'
import { shown } from './shown'
import { dutiesOn, taskCounts } from './store'

/** The event's page. Clients see who does what by name, and nothing of the work plan. */
export async function fullEvent(ctx: Ctx, id: string) {
  const event = await eventById(ctx, id)
  const [given, tasks] = await Promise.all([dutiesOn(ctx, [id]), ctx.actor.kind === 'client' ? null : taskCounts(ctx, id)])
  const people = given.map(({ record, person }) => ({ id: record.id, duty: record.duty, person }))
  return {
    ...shown(ctx, event),
    client: event.client,
    coordinators: people.filter(({ duty }) => duty === 'coordinator').map(({ person }) => person),
    people,
    tasks,
  }
}
