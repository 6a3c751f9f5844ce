import type { Ctx } from '../../kernel/ctx'
import { mayRole } from '../../kernel/permissions'
import { conflict, forbidden, notFound } from '../../kernel/refusal'
import { credentialById } from './read'

/** A supplier's papers are brought in by them and by whoever plans, a certificate by whoever holds it. @throws 403 `paper_not_yours` */
export function demandMayBring({ actor }: Ctx, { supplierId, holderId }: { supplierId: string | null; holderId: string }) {
  if (actor.kind === 'system') return
  if (supplierId === null ? holderId !== actor.id : !mayRole(actor.role, 'supplier.describe')) throw forbidden('paper_not_yours')
}

/** A round that its holder still works on. @throws 404, 409 `paper_not_open` */
export async function openCredential(ctx: Ctx, id: string) {
  const found = await credentialById(ctx, id)
  demandMayBring(ctx, found.credential)
  if (found.credential.state !== 'uploaded') throw conflict('paper_not_open', { state: found.credential.state })
  return found
}

/** The same, for what is done with a supplier's papers alone. @throws 404 for a certificate */
export async function openOfSupplier(ctx: Ctx, id: string) {
  const found = await openCredential(ctx, id)
  if (found.credential.supplierId === null) throw notFound()
  return found
}
