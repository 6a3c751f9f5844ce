import { expect, test } from 'vitest'
import { stateOfToken, usable } from './token'

const now = '2026-11-25T12:00:00.000Z'

test.each([
  [{ expiresAt: '2026-11-25T12:00:00.001Z', revokedAt: null }, 'live'],
  [{ expiresAt: now, revokedAt: null }, 'expired'],
  [{ expiresAt: '2027-01-01T00:00:00.000Z', revokedAt: now }, 'revoked'],
  [{ expiresAt: '2026-01-01T00:00:00.000Z', revokedAt: now }, 'revoked'],
])('%o is %s', (token, state) => {
  expect(stateOfToken(token, now)).toBe(state)
})

test('a scope is usable when the role may do it, or something of its noun', () => {
  const known = ['brief.read', 'brief.freeze', 'audit.read']
  const may = (action: string) => action === 'brief.read'
  expect(usable(['brief.read', 'brief.*'], may, known)).toBe(true)
  expect(usable(['brief.freeze'], may, known)).toBe(false)
  expect(usable(['audit.*'], may, known)).toBe(false)
})
