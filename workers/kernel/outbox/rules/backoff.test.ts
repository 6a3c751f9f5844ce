import { expect, test } from 'vitest'
import { backoff, lastAttempt } from './backoff'

test('waits three times as long after each failure, at most an hour', () => {
  expect(Array.from({ length: 8 }, (_, failures) => backoff(failures, 0.5))).toEqual([5, 15, 45, 135, 405, 1215, 3600, 3600])
})

test('chance moves it by a fifth at most, and never beyond the hour', () => {
  expect([backoff(2, 0), backoff(2, 1)]).toEqual([36, 54])
  expect([backoff(20, 0), backoff(20, 1)]).toEqual([2880, 3600])
})

test('the attempts of one row last for more than three hours in all', () => {
  const seconds = Array.from({ length: lastAttempt - 1 }, (_, failures) => backoff(failures, 0)).reduce((sum, wait) => sum + wait)
  expect(seconds).toBeGreaterThan(3 * 3600)
})
