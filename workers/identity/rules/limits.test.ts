import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guesses, letters, lockAfter, locks } from './limits'

test('nine wrong passwords are free; the tenth locks for a minute, and each further one for twice as long, up to a day', () => {
  expect([1, 9, 10, 11, 12, 20, 21, 500].map((count) => lockAfter(guesses.own, count))).toEqual([0, 0, 60, 120, 240, 61_440, 86_400, 86_400])
})

test('what all networks do together never shuts an address for longer than an hour, nor its mail for longer than half the life of a link', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (count) => {
    expect(lockAfter(guesses.address, count)).toBeLessThanOrEqual(3600)
    expect(lockAfter(letters.address, count)).toBeLessThanOrEqual(300)
  }))
})

test('the table says for every number of attempts what the rule says', () => {
  const all = [guesses, letters].flatMap((limits) => Object.values(limits))
  fc.assert(fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 1000 }), (limit, count) => {
    const table = locks(limit)
    expect(table[Math.min(count, table.length - 1)]).toBe(lockAfter(limit, count))
  }))
})
