import { expect, test } from 'vitest'
import { missingParts, partCount, partSize, sizeOfPart } from './parts'

test('a file is cut into equal parts and a rest', () => {
  const size = 2 * partSize + 5
  expect(partCount(size)).toBe(3)
  expect([1, 2, 3].map((number) => sizeOfPart(size, number))).toEqual([partSize, partSize, 5])
})

test('a file of exactly whole parts has no empty last one', () => {
  expect(partCount(2 * partSize)).toBe(2)
  expect(sizeOfPart(2 * partSize, 2)).toBe(partSize)
  expect(sizeOfPart(1, 1)).toBe(1)
})

test('there is no part 0, 1.5, or beyond the last', () => {
  for (const number of [0, -1, 1.5, NaN, 2]) expect(sizeOfPart(10, number)).toBeNull()
})

test('what is missing is told by number', () => {
  expect(missingParts(3 * partSize, [2])).toEqual([1, 3])
  expect(missingParts(3 * partSize, [3, 2, 1])).toEqual([])
})
