import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { findSupplier } from './store'

export { awardsFor, mayAward } from './award'
export { giveEvaluation } from './evaluate'
export { evaluationsOn } from './evaluation-store'
export { overdueReviews } from './decide-tier'
export { keepFacts } from './facts'
export { keepScores } from './scored'
export { offeringIn, stillAsRead, supplierKeepers } from './store'
export { suppliersFoundAs } from './found-as'
export { applicationFrom, isThere } from './application'
export { takesApplications } from './intake'
export { standbysWaiting } from './standby-store'
export { mailApplicant } from './letter'
export { regions } from './regions'
export { beginRegistration, invitedToRegister } from './register'
export { supplierImporter } from './importer'
export { shown as supplierShown } from './shown'

/** @throws 404 when there is none, or none that the actor may see */
export async function supplierById(ctx: Ctx, id: string) {
  const supplier = await findSupplier(ctx, id)
  if (!supplier) throw notFound()
  return supplier
}
