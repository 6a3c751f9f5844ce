import { suppliers } from '../../../db/schema/agency/suppliers'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandFullScope } from '../../kernel/scope'
import { demandCategory } from './category'
import { reached } from './reached'
import type { NewSupplier } from './shapes'
import { shown } from './shown'

/** @throws 403 `needs_full_scope` for limited staff: they could not see what they had made */
export async function createSupplier(ctx: Ctx, wish: NewSupplier) {
  demandFullScope(ctx)
  await demandCategory(ctx, wish.category)

  const supplier = { id: ctx.newId('supplier'), ...reached(ctx, wish), contacts: null, registration: 'draft' as const, registrationReason: null, score: null, scored: 0, tier: null }
  return commit(ctx, {
    action: 'supplier.create',
    write: insert(ctx, suppliers, supplier),
    answer: shown(ctx, { ...supplier, restriction: 'none', restrictedUntil: null, lapsesOn: null, revision: 1, createdAt: ctx.now() }),
  })
}
