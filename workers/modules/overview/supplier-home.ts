import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { supplierById, supplierShown } from '../suppliers/index'

/** A supplier contact's home: for whom they work, and who they are there. */
export async function supplierHome(ctx: Ctx) {
  if (ctx.actor.kind !== 'supplier') throw notFound()
  const supplier = await supplierById(ctx, ctx.actor.supplierId)
  return { agency: { name: ctx.agency.name }, supplier: supplierShown(ctx, supplier) }
}
