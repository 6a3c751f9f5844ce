import type { Ctx } from '../../kernel/ctx'
import type { EventQuery } from './shapes'
import { shown } from './shown'
import { dutiesOn, eventPage } from './store'

export async function listEvents(ctx: Ctx, { phase, ...asked }: EventQuery) {
  const { rows, ...page } = await eventPage(ctx, { ...asked, ...(phase && { phases: [phase] }) })
  const given = await dutiesOn(ctx, rows.map(({ event }) => event.id))
  const coordinatorsOf = (eventId: string) => given.filter(({ record }) => record.eventId === eventId && record.duty === 'coordinator').map(({ person }) => person)
  return {
    ...page,
    rows: rows.map(({ event, client, openTasks }) => ({ ...shown(ctx, event), client, coordinators: coordinatorsOf(event.id), openTasks })),
  }
}
