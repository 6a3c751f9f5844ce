import { expect, test } from 'vitest'
import { allergens, budgetCategories, functionTypes, languages } from './vocabulary'

test('every word stands once, and is one that a key can be made of', () => {
  for (const words of [allergens, budgetCategories, functionTypes, languages]) {
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toMatch(/^[a-z]+(_[a-z]+)*$/)
  }
  expect(allergens).toHaveLength(14)
})
