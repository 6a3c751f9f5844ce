import { clients } from '../../../db/schema/agency/clients'
import { updateAll } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Holding } from '../../kernel/holdings'
import { whyNotCounterpart } from './rules/counterpart'
import { clientsSpokenToBy } from './store'

/** The clients somebody speaks to. */
export async function clientsOf(ctx: Ctx, personId: string): Promise<Holding> {
  const held = await clientsSpokenToBy(ctx, personId)
  return {
    kind: 'client',
    things: held.map(({ id, name }) => ({ id, title: name, clientId: id, eventId: null })),
    lacking: (heir) => held.map(({ id }) => whyNotCounterpart(heir, id)).find((reason) => reason !== null) ?? null,
    handTo: (heir) => Promise.resolve(updateAll(ctx, clients, held, { counterpartId: heir.id })),
  }
}
