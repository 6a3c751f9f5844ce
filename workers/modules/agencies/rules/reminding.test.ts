import { expect, test } from 'vitest'
import { remindedOn } from './reminding'

test('before the day, on it, and once more after it; no day twice', () => {
  expect(remindedOn(2, [-1])).toEqual([-1, 0, 2])
  expect(remindedOn(3)).toEqual([0, 3])
  expect(remindedOn(0, [-1])).toEqual([-1, 0])
})
