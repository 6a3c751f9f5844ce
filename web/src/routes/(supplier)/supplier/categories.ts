import type { SupplierCategory } from '$shapes/modules/suppliers/rules/categories'
import { m } from '$lib/words/messages'

const words: Record<SupplierCategory, () => string> = {
  venue: m.supplier_category_venue,
  av: m.supplier_category_av,
  staging: m.supplier_category_staging,
  catering: m.supplier_category_catering,
  interpreting: m.supplier_category_interpreting,
  photography: m.supplier_category_photography,
  hosts: m.supplier_category_hosts,
  transport: m.supplier_category_transport,
  printing: m.supplier_category_printing,
  gifts: m.supplier_category_gifts,
  security: m.supplier_category_security,
  medical: m.supplier_category_medical,
  other: m.supplier_category_other,
}

export const categoryWords = (category: string) => (words[category as SupplierCategory] ?? words.other)()
