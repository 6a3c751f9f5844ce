import { clients } from '../../../db/schema/agency/clients'
import { allAsRead } from '../../kernel/as-read'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandCounterparts } from './counterpart'
import { rememberNda } from './remember'
import type { ClientChanges } from './shapes'
import { clientRecords } from './store'

/** Says of many clients who speaks to them or what they are worth, all or none; the same verb takes it back. @throws 404, 409, 422 like `allAsRead`; 422 */
export async function changeClients(ctx: Ctx, { changes }: ClientChanges) {
  const found = allAsRead(changes, await clientRecords(ctx, changes.map(({ id }) => id)))
  await demandCounterparts(ctx, changes)
  const steps = changes.map(({ id, revision: _, ...patch }) => ({ client: found.get(id)!, patch }))
  return commit(ctx, {
    action: 'client.change',
    write: steps.map(({ client, patch }) => update(ctx, clients, client, patch)),
    also: steps.filter(({ client, patch }) => client.ndaEndsOn && patch.counterpartId !== undefined).flatMap(({ client, patch }) => rememberNda(ctx, { ...client, ...patch })),
    answer: {
      rows: steps.map(({ client: { agencyId: _, ...client }, patch }) => ({ ...client, ...patch, revision: client.revision + 1 })),
      undo: { changes: steps.map(({ client: { id, revision, counterpartId, importance } }) => ({ id, revision: revision + 1, counterpartId, importance })) },
    },
  })
}
