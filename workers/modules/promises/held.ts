import { promises } from '../../../db/schema/agency/promises'
import { updateAll } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Holding } from '../../kernel/holdings'
import { lackingFor } from '../events/rules/duties'
import { promisesHeldBy } from './store'

/** What somebody still owes clients: it goes to the heir as it stands. */
export async function promisesOf(ctx: Ctx, personId: string): Promise<Holding> {
  const held = await promisesHeldBy(ctx, personId)
  return {
    kind: 'promise',
    things: held.map(({ id, key, clientId, eventId }) => ({ id, title: key, clientId, eventId })),
    lacking: (heir) => held.flatMap((promise) => lackingFor(heir, promise))[0] ?? null,
    handTo: (heir) => Promise.resolve(updateAll(ctx, promises, held, { ownerId: heir.id })),
  }
}
