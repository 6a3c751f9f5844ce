import type { Ctx } from '../../kernel/ctx'
import type { EventQuery } from './shapes'
import { shown } from './shown'
import { dutiesOn, eventPage, openTasksOn } from './store'

export async function listEvents(ctx: Ctx, { phase, ...asked }: EventQuery) {
  const { rows, ...page } = await eventPage(ctx, { ...asked, ...(phase && { phases: [phase] }) })
  const ids = rows.map(({ event }) => event.id)
  const [given, openTasks] = await Promise.all([dutiesOn(ctx, ids), openTasksOn(ctx, ids)])
  const coordinatorsOf = (eventId: string) => given.filter(({ record }) => record.eventId === eventId && record.duty === 'coordinator').map(({ person }) => person)
  return {
    ...page,
    rows: rows.map(({ event, client }) => ({ ...shown(ctx, event), client, coordinators: coordinatorsOf(event.id), openTasks: openTasks(event.id) })),
  }
}
