import type { Ctx } from '../../kernel/ctx'
import type { SupplierQuery } from './shapes'
import { shown } from './shown'
import { supplierPage } from './store'

export async function listSuppliers(ctx: Ctx, query: SupplierQuery) {
  const { rows, ...page } = await supplierPage(ctx, query)
  return { ...page, rows: rows.map((supplier) => shown(ctx, supplier)) }
}
