import { expect, test } from 'vitest'
import { digitsOf } from './currency'

test('minor units are cents, or the unit itself', () => {
  expect(['CNY', 'USD', 'JPY'].map(digitsOf)).toEqual([2, 2, 0])
})
