/** What a supplier does. Which papers are asked of whom follows from it. */
export const supplierCategories = [
  'venue', 'av', 'staging', 'catering', 'interpreting', 'photography', 'hosts', 'transport', 'printing', 'gifts', 'security', 'medical', 'other',
] as const
export type SupplierCategory = (typeof supplierCategories)[number]
