import { expect, test } from 'vitest'
import { supplierCategories } from './categories'

test('each category is one lower_snake word, said once', () => {
  expect(supplierCategories.every((category) => /^[a-z_]+$/.test(category))).toBe(true)
  expect(new Set(supplierCategories).size).toBe(supplierCategories.length)
})
