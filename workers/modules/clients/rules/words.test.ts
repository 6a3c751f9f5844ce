import { expect, test } from 'vitest'
import { importance, invoiceKind } from './words'

test('a kind of invoice is known by its code and by its name in each language', () => {
  for (const text of ['vat_special', '增值税专用发票', 'special vat fapiao (mainland china)']) expect(invoiceKind(text)).toEqual({ value: 'vat_special' })
  expect(invoiceKind('Receipt')).toEqual({ wrong: 'not_an_invoice_kind' })
})

test('so is what a client is worth', () => {
  expect(importance('重點客戶')).toEqual({ value: 'key' })
  expect(importance('gold')).toEqual({ wrong: 'not_an_importance' })
})
