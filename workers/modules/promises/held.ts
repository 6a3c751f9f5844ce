import { promises } from '../../../db/schema/agency/promises'
import { updateAll } from '../../kernel/commit'
import { asking, type Holder } from '../../kernel/holdings'
import { lackingFor } from '../events/rules/duties'
import { owedBy } from './store'

/** What is owed to clients and somebody looks after; each is called as its brief is. */
export const promisesOf: Holder = (ctx, personId) => asking(owedBy(ctx, personId), (held) => ({
  kind: 'promise',
  things: held.map(({ id, briefTitle, clientId, eventId }) => ({ id, title: briefTitle, clientId, eventId })),
  lacking: (heir) => held.flatMap((promise) => lackingFor(heir, promise))[0] ?? null,
  handTo: (heir) => Promise.resolve(updateAll(ctx, promises, held, { ownerId: heir.id })),
}))
