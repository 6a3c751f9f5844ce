import { expect, test } from 'vitest'
import { clientFields, fieldsFor } from './fields'

test('staff read everything of a client', () => {
  expect(fieldsFor('staff')).toEqual(clientFields)
})

test('a client contact reads their company without what is noted about it', () => {
  expect(fieldsFor('client')).toEqual(['id', 'revision', 'createdAt', 'name', 'latin', 'country', 'languages', 'billingTitle', 'billingAddress', 'taxId', 'invoiceKind', 'poNumber', 'costCentre', 'paymentDays'])
})

test('a supplier reads nothing of a client', () => {
  expect(fieldsFor('supplier')).toEqual([])
})
