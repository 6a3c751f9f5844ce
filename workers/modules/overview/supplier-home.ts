import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { askedFor, together } from '../../kernel/together'
import { asksWaiting } from '../availability/index'
import { offersWaiting } from '../bookings/index'
import { standbysWaiting, supplierById, supplierShown } from '../suppliers/index'

/** A supplier contact's home: for whom they work, who they are there, and how much waits for them. */
export async function supplierHome(ctx: Ctx) {
  if (ctx.actor.kind !== 'supplier') throw notFound()
  const counted = (rows: { waiting: number }[]) => rows[0]?.waiting ?? 0
  const [supplier, waiting] = await Promise.all([
    supplierById(ctx, ctx.actor.supplierId),
    together(ctx, askedFor(offersWaiting(ctx), counted), askedFor(asksWaiting(ctx), counted), askedFor(standbysWaiting(ctx), counted)),
  ])
  return { agency: { name: ctx.agency.name }, supplier: supplierShown(ctx, supplier), waiting: waiting.reduce((sum, one) => sum + one, 0) }
}
