import { expect, test } from 'vitest'
import { stateOf } from './invitation'

const [before, now, later] = ['2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z']

test.each([
  [{ usedAt: null, withdrawnAt: null, expiresAt: later }, 'waiting'],
  [{ usedAt: null, withdrawnAt: null, expiresAt: now }, 'expired'],
  [{ usedAt: before, withdrawnAt: null, expiresAt: before }, 'used'],
  [{ usedAt: null, withdrawnAt: before, expiresAt: before }, 'withdrawn'],
])('%o is %s', (dates, state) => {
  expect(stateOf(dates, now)).toBe(state)
})
