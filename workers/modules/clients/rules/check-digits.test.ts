import { expect, test } from 'vitest'
import { digitsOf, weighed } from './check-digits'

test('each figure counts by its own weight, and one without a weight not at all', () => {
  expect(digitsOf('0471')).toEqual([0, 4, 7, 1])
  expect(weighed([1, 2, 3], [10, 1])).toBe(12)
})
