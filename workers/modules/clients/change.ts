import { clients } from '../../../db/schema/agency/clients'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { demandBilling } from './billed'
import { demandCounterpart } from './counterpart'
import { rememberNda } from './remember'
import { touchesBilling } from './rules/billing'
import type { ClientChange } from './shapes'
import { clientRecord } from './store'

/**
 * @throws 409 `changed_meanwhile` with `details.current` when somebody else changed the client first; 422 with what does not hold of
 * the billing identity as it would then be
 */
export async function changeClient(ctx: Ctx, id: string, { revision, ...change }: ClientChange) {
  const record = await clientRecord(ctx, id)
  if (!record) throw notFound()

  const { agencyId: _, ...current } = record
  if (revision !== current.revision) throw conflict('changed_meanwhile', { current })

  if (change.counterpartId !== record.counterpartId) await demandCounterpart(ctx, id, change.counterpartId)
  if (touchesBilling(change)) change.taxId = demandBilling({ ...current, ...change })

  const next = { ...current, ...change, revision: revision + 1 }
  return commit(ctx, { action: 'client.change', write: update(ctx, clients, record, change), also: rememberNda(ctx, next), answer: next })
}
