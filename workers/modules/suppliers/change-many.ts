import { suppliers } from '../../../db/schema/agency/suppliers'
import { allAsRead } from '../../kernel/as-read'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandCategory } from './category'
import type { SupplierChanges } from './shapes'
import { shown } from './shown'
import { supplierRecords } from './store'

/** Puts many suppliers into a category, all or none; the same verb takes it back. @throws 404, 409, 422 like `allAsRead`; 422 for what is no category */
export async function changeSuppliers(ctx: Ctx, { changes }: SupplierChanges) {
  const found = allAsRead(changes, await supplierRecords(ctx, changes.map(({ id }) => id)))
  const steps = changes.map(({ id, category }) => ({ supplier: found.get(id)!, category }))
  await demandCategory(ctx, ...new Set(steps.filter(({ supplier, category }) => supplier.category !== category).map(({ category }) => category)))
  return commit(ctx, {
    action: 'supplier.change',
    write: steps.map(({ supplier, category }) => update(ctx, suppliers, supplier, { category })),
    answer: {
      rows: steps.map(({ supplier: { agencyId: _, ...supplier }, category }) => shown(ctx, { ...supplier, category, revision: supplier.revision + 1 })),
      undo: { changes: steps.map(({ supplier: { id, revision, category } }) => ({ id, revision: revision + 1, category })) },
    },
  })
}
