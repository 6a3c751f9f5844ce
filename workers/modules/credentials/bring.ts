import type { Ctx } from '../../kernel/ctx'
import { mayRole } from '../../kernel/permissions'
import { forbidden } from '../../kernel/refusal'

/** A supplier's papers are brought in by them and by whoever plans, a certificate by whoever holds it. @throws 403 `paper_not_yours` */
export function demandMayBring({ actor }: Ctx, { supplierId, holderId }: { supplierId: string | null; holderId: string }) {
  if (actor.kind === 'system') return
  if (supplierId === null ? holderId !== actor.id : !mayRole(actor.role, 'supplier.describe')) throw forbidden('paper_not_yours')
}
