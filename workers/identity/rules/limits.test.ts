import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guesses, guessesOfNetwork, letters, lettersOfNetwork, lockAfter, locks } from './limits'

test('nine wrong passwords are free; the tenth locks for a minute, and each further one for twice as long, up to a day', () => {
  expect([1, 9, 10, 11, 12, 20, 21, 500].map((count) => lockAfter(guesses, count))).toEqual([0, 0, 60, 120, 240, 61_440, 86_400, 86_400])
})

test('the table says for every number of attempts what the rule says', () => {
  fc.assert(fc.property(fc.constantFrom(guesses, guessesOfNetwork, letters, lettersOfNetwork), fc.integer({ min: 1, max: 1000 }), (limit, count) => {
    const table = locks(limit)
    expect(table[Math.min(count, table.length - 1)]).toBe(lockAfter(limit, count))
  }))
})
