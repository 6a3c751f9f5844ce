import type { Values } from '../../../kernel/imports/rules/rows'
import { billingFlaws, keptTaxId, type InvoiceKind } from './billing'

const columns: Record<string, string> = { taxId: 'tax_id', billingTitle: 'billing_title', invoiceKind: 'invoice_kind' }

/** A row of a table as the client it brings in, or what is wrong with how it would be billed. */
export function clientFrom(values: Values): { values: Values } | { field: string; wrong: string } {
  const { country = '', tax_id: taxId, billing_title: billingTitle, invoice_kind } = values
  const flaws = billingFlaws({ country, taxId, billingTitle, invoiceKind: invoice_kind as InvoiceKind | undefined })
  const [flaw] = Object.entries(flaws)
  if (flaw) return { field: columns[flaw[0]] ?? flaw[0], wrong: flaw[1] }
  return { values: taxId ? { ...values, tax_id: keptTaxId(country, taxId) } : values }
}
