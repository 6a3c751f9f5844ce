import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { categoryWords } from '$lib/categories'
import { countryName } from '$lib/regions'
import { contactFields, profileFields, profileLabels, profileValues } from '$lib/suppliers/profile'
import { m } from '$lib/words/messages'

const ownFields = ['name', 'latin', 'country', 'category', 'phone', 'notes'] as const
export const supplierFields = [...ownFields, ...profileFields, ...contactFields] as const

export const supplierLabels = () => ({ name: m.supplier_name(), latin: m.supplier_latin(), country: m.supplier_country(), category: m.supplier_category(), phone: m.people_phone(), notes: m.client_notes(), ...profileLabels() })

/** What stands in the fields of a form. */
export const supplierValues = (supplier: Supplier): Record<string, string> => ({ ...Object.fromEntries(ownFields.map((field) => [field, supplier[field] ?? ''])), ...profileValues(supplier) })

/** Reads a value as it was saved by somebody else, in words. */
export const supplierReader = (categories: Parameters<typeof categoryWords>[0]) => (field: string, value: unknown) => {
  if (field === 'country') return countryName(String(value))
  return field === 'category' ? categoryWords(categories, String(value)) : String(value ?? '')
}
