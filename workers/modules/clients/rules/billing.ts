import { taxIdOf } from './tax-id'

/** What a client is billed with: fapiao of the mainland, uniform invoices of Taiwan, or an invoice as elsewhere. */
export const invoiceKinds = ['vat_special', 'vat_ordinary', 'triplicate', 'duplicate', 'invoice'] as const
export type InvoiceKind = (typeof invoiceKinds)[number]

const places: Partial<Record<InvoiceKind, string>> = { vat_special: 'CN', vat_ordinary: 'CN', triplicate: 'TW', duplicate: 'TW' }
/** Those from which the buyer deducts tax: they name the buyer and their number. */
const named: readonly InvoiceKind[] = ['vat_special', 'triplicate']

export type Billing = { country: string; billingTitle?: string | null; taxId?: string | null; invoiceKind?: InvoiceKind | null }

/** What is wrong with a billing identity, by field; nothing where it holds. */
export function billingFlaws({ country, billingTitle, taxId, invoiceKind }: Billing): Record<string, string> {
  const read = taxId ? taxIdOf(country, taxId) : null
  const flaws: Record<string, string> = read && 'wrong' in read ? { taxId: read.wrong } : {}
  if (!invoiceKind) return flaws
  const place = places[invoiceKind]
  if (place && place !== country) return { ...flaws, invoiceKind: 'not_of_this_country' }
  if (!named.includes(invoiceKind)) return flaws
  return { ...(!billingTitle && { billingTitle: 'needed_on_invoice' }), ...(!taxId && { taxId: 'needed_on_invoice' }), ...flaws }
}

const billed = ['country', 'billingTitle', 'taxId', 'invoiceKind'] as const

/** Whether a change makes the billing identity another: what stood there before a rule came is judged once it is touched. */
export const touchesBilling = (change: Partial<Billing>) => billed.some((field) => change[field] !== undefined)

/** The number as it is kept; what is no number of the country stays as it is typed. */
export function keptTaxId(country: string, typed: string) {
  const read = taxIdOf(country, typed)
  return 'value' in read ? read.value : typed
}
