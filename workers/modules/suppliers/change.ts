import { suppliers } from '../../../db/schema/agency/suppliers'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { demandCategory } from './category'
import { supplierById } from './index'
import type { SupplierChange } from './shapes'

/**
 * A category that is no longer in use stays where it is.
 * @throws 409 `changed_meanwhile` with `details.current` when somebody else changed the supplier first; 422
 */
export async function changeSupplier(ctx: Ctx, id: string, { revision, ...change }: SupplierChange) {
  const current = await supplierById(ctx, id)
  if (revision !== current.revision) throw conflict('changed_meanwhile', { current })
  if (change.category && change.category !== current.category) await demandCategory(ctx, change.category)

  const record = { ...current, agencyId: ctx.agencyId }
  return commit(ctx, { action: 'supplier.change', write: update(ctx, suppliers, record, change), answer: { ...current, ...change, revision: revision + 1 } })
}
