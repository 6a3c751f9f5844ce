import { invalid } from '../../kernel/refusal'
import { billingFlaws, keptTaxId, type Billing } from './rules/billing'

/**
 * The tax number of a billing identity as it is kept.
 * @throws 422 with what does not hold of it, by field
 */
export function demandBilling(billing: Billing) {
  const flaws = billingFlaws(billing)
  if (Object.keys(flaws).length > 0) throw invalid(flaws)
  return billing.taxId ? keptTaxId(billing.country, billing.taxId) : null
}
