import type { Ctx } from '../../kernel/ctx'
import type { EventQuery } from './shapes'
import { openTasks, shown } from './shown'
import { besideEvents, eventPage } from './store'

export async function listEvents(ctx: Ctx, { phase, ...asked }: EventQuery) {
  const { rows, ...page } = await eventPage(ctx, { ...asked, ...(phase && { phases: [phase] }) })
  const { companyOf, person } = await besideEvents(ctx, rows)
  return {
    ...page,
    rows: rows.map(({ event }) => ({ ...shown(ctx, event), client: companyOf(event), coordinators: event.coordinators.map(person), openTasks: openTasks(ctx, event) })),
  }
}
