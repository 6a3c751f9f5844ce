import { suppliers } from '../../../db/schema/agency/suppliers'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { forbidden } from '../../kernel/refusal'
import type { NewSupplier } from './shapes'

/** @throws 403 `needs_full_scope` for limited staff: they could not see what they had made */
export async function createSupplier(ctx: Ctx, wish: NewSupplier) {
  if (ctx.actor.kind !== 'staff' || ctx.actor.scope !== 'all') throw forbidden('needs_full_scope')

  const supplier = { id: ctx.newId('supplier'), ...wish }
  return commit(ctx, {
    action: 'supplier.create',
    write: insert(ctx, suppliers, supplier),
    answer: { ...supplier, revision: 1, createdAt: ctx.now() },
  })
}
