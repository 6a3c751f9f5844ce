import { clients } from '../../../db/schema/agency/clients'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandFullScope } from '../../kernel/scope'
import { demandBilling } from './billed'
import { demandCounterpart } from './counterpart'
import { rememberNda } from './remember'
import type { NewClient } from './shapes'

/**
 * @throws 403 `needs_full_scope` for limited staff: they could not see what they had made; 422 with what does not hold of the
 * counterpart or the billing identity
 */
export async function createClient(ctx: Ctx, wish: NewClient) {
  demandFullScope(ctx)

  const client = { id: ctx.newId('client'), ...wish, taxId: demandBilling(wish) }
  await demandCounterpart(ctx, client.id, client.counterpartId)
  return commit(ctx, {
    action: 'client.create',
    write: insert(ctx, clients, client),
    also: rememberNda(ctx, client),
    answer: { ...client, revision: 1, createdAt: ctx.now() },
  })
}
