import { tasks } from '../../../db/schema/agency/plans'
import { updateAll } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Holding } from '../../kernel/holdings'
import { lackingFor } from '../events/rules/duties'
import { openTasksHeldBy } from './store'

/** The open tasks somebody has: they go with their event and their day to the heir. */
export async function openTasksOf(ctx: Ctx, personId: string): Promise<Holding> {
  const held = await openTasksHeldBy(ctx, personId)
  return {
    kind: 'task',
    things: held,
    lacking: (heir) => held.flatMap((task) => lackingFor(heir, task))[0] ?? null,
    handTo: (heir) => Promise.resolve(updateAll(ctx, tasks, held, { ownerId: heir.id })),
  }
}
