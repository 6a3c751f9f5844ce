import type { Client } from '$shapes/modules/clients/shapes'
import type { InvoiceKind } from '$shapes/modules/clients/rules/billing'
import type { Importance } from '$shapes/modules/clients/rules/fields'
import { industryName } from '$lib/skills/experience-words'
import { ownWord } from '$lib/languages'
import { countryName } from '$lib/regions'
import { m } from '$lib/words/messages'
import type { Locale } from '$lib/words/runtime'

export const clientFields = [
  'name', 'latin', 'country', 'counterpartId', 'billingTitle', 'billingAddress', 'taxId', 'invoiceKind', 'poNumber', 'costCentre', 'paymentDays', 'importance', 'industry', 'ndaEndsOn', 'notes',
] as const

export const clientLabels = () => ({
  name: m.client_name(), latin: m.client_latin(), country: m.client_country(), languages: m.client_languages(), counterpartId: m.client_counterpart(),
  billingTitle: m.client_billing_title(), billingAddress: m.client_billing_address(), taxId: m.client_tax_id(), invoiceKind: m.client_invoice_kind(), poNumber: m.client_po_number(),
  costCentre: m.client_cost_centre(), paymentDays: m.client_payment_days(), importance: m.client_importance(), industry: m.client_industry(), ndaEndsOn: m.client_nda_ends_on(), notes: m.client_notes(),
})

export const invoiceWords: Record<InvoiceKind, () => string> = {
  vat_special: m.invoice_vat_special, vat_ordinary: m.invoice_vat_ordinary, triplicate: m.invoice_triplicate, duplicate: m.invoice_duplicate, invoice: m.invoice_invoice,
}
export const importanceWords: Record<Importance, () => string> = { key: m.client_importance_key, regular: m.client_importance_regular }

export const importanceOptions = () => Object.entries(importanceWords).map(([value, word]) => ({ value, label: word() }))

export const languagesSaid = (languages: string[] | null) => languages?.map((one) => ownWord(one as Locale)).join(' · ') ?? null

/** What stands in the fields of a form; lists are separated by commas. */
export const clientValues = (client: Client): Record<string, string> => ({
  ...Object.fromEntries(clientFields.map((field) => [field, String(client[field] ?? '')])), languages: client.languages?.join(',') ?? '',
})

/** A value as it was saved by somebody else, in words. */
export function readValue(field: string, value: unknown) {
  if (field === 'country') return countryName(String(value))
  if (field === 'invoiceKind' && value) return invoiceWords[value as InvoiceKind]()
  if (field === 'industry' && value) return industryName(String(value))
  if (field === 'importance' && value) return importanceWords[value as Importance]()
  if (field === 'languages') return languagesSaid(typeof value === 'string' ? value.split(',').filter(Boolean) : (value as string[] | null)) ?? ''
  return String(value ?? '')
}
