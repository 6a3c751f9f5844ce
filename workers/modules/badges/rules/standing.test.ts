import { expect, test } from 'vitest'
import { standingOf } from './standing'

test('a badge holds through its last day, and not once it is taken back', () => {
  expect(standingOf({ revokedAt: null, validTo: null }, '2099-01-01')).toBe('valid')
  expect(standingOf({ revokedAt: null, validTo: '2028-02-29' }, '2028-02-29')).toBe('valid')
  expect(standingOf({ revokedAt: null, validTo: '2028-02-29' }, '2028-03-01')).toBe('over')
  expect(standingOf({ revokedAt: '2026-11-26T00:00:00.000Z', validTo: '2020-01-01' }, '2028-03-01')).toBe('revoked')
})
