import { expect, test } from 'vitest'
import { clientFrom } from './imported-client'

const row = { name: '明德', country: 'CN' }

test('a number comes in as it is kept', () => {
  expect(clientFrom({ ...row, tax_id: '91350100m000100y43' })).toEqual({ values: { ...row, tax_id: '91350100M000100Y43' } })
  expect(clientFrom(row)).toEqual({ values: row })
})

test('what does not hold is said of its own column', () => {
  expect(clientFrom({ ...row, tax_id: '91350100M000100Y44' })).toEqual({ field: 'tax_id', wrong: 'tax_id_check' })
  expect(clientFrom({ ...row, invoice_kind: 'vat_special', tax_id: '91350100M000100Y43' })).toEqual({ field: 'billing_title', wrong: 'needed_on_invoice' })
  expect(clientFrom({ ...row, invoice_kind: 'duplicate' })).toEqual({ field: 'invoice_kind', wrong: 'not_of_this_country' })
})
