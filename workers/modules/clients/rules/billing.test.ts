import { expect, test } from 'vitest'
import { billingFlaws, keptTaxId, touchesBilling } from './billing'

test('a number is held against the country it is of', () => {
  expect(billingFlaws({ country: 'CN', taxId: '91350100M000100Y43' })).toEqual({})
  expect(billingFlaws({ country: 'TW', taxId: '91350100M000100Y43' })).toEqual({ taxId: 'not_a_tax_id' })
  expect(billingFlaws({ country: 'TW', taxId: '04595258' })).toEqual({ taxId: 'tax_id_check' })
})

test('an invoice of one country is of no use in another', () => {
  expect(billingFlaws({ country: 'GB', invoiceKind: 'vat_ordinary' })).toEqual({ invoiceKind: 'not_of_this_country' })
  expect(billingFlaws({ country: 'GB', invoiceKind: 'invoice' })).toEqual({})
})

test('an invoice to deduct tax from names its buyer', () => {
  expect(billingFlaws({ country: 'TW', invoiceKind: 'triplicate' })).toEqual({ billingTitle: 'needed_on_invoice', taxId: 'needed_on_invoice' })
  expect(billingFlaws({ country: 'CN', invoiceKind: 'vat_special', billingTitle: '明德医疗集团', taxId: '91350100M000100Y43' })).toEqual({})
  expect(billingFlaws({ country: 'CN', invoiceKind: 'vat_ordinary' })).toEqual({})
})

test('a number is kept without what stands between its digits', () => {
  expect(keptTaxId('GB', 'GB 980 7806 84')).toBe('GB980780684')
  expect(keptTaxId('GB', 'none')).toBe('none')
})

test('a change is judged where it touches what is billed', () => {
  expect(touchesBilling({ taxId: null })).toBe(true)
  expect(touchesBilling({})).toBe(false)
})
