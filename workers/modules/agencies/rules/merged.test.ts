import { expect, test } from 'vitest'
import { merged } from './merged'

const key = ([name]: [string, number]) => name

test('an own entry stands where the one it replaces stood; what is new comes after', () => {
  expect(merged([['a', 1], ['b', 1]], [['c', 2], ['a', 2]], key)).toEqual([['a', 2], ['b', 1], ['c', 2]])
  expect(merged([], [], key)).toEqual([])
})
