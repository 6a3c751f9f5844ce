import { suppliers } from '../../../db/schema/agency/suppliers'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { missingToMove } from './rules/registration'
import type { RegistrationMove } from './standing-shapes'
import { supplierRecords } from './store'

/** Moves a supplier's registration on. @throws 409 `registration_not_movable` with what is missing */
export async function moveRegistration(ctx: Ctx, id: string, { revision, to, reason }: RegistrationMove) {
  const [supplier] = await supplierRecords(ctx, [id])
  if (!supplier) throw notFound()
  if (supplier.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: supplier.revision, registration: supplier.registration } })
  const missing = missingToMove(supplier.registration, to, { side: ctx.actor.kind === 'supplier' ? 'supplier' : 'staff', reason })
  if (missing.length > 0) throw conflict('registration_not_movable', { missing })
  return commit(ctx, { action: 'supplier.register', write: update(ctx, suppliers, supplier, { registration: to, registrationReason: reason }), answer: { id, revision: revision + 1, registration: to } })
}
