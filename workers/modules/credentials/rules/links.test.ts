import { expect, test } from 'vitest'
import { paperLinkState } from './links'

const link = { end: null, expiresAt: '2026-12-09T00:00:00.000Z' }
const now = '2026-12-02T00:00:00.000Z'

test('a link opens its round while that is written, once, and not for ever', () => {
  expect(paperLinkState(link, { writable: true, now })).toBe('open')
  expect(paperLinkState(link, { writable: false, now })).toBe('superseded')
  expect(paperLinkState(link, { writable: true, now: link.expiresAt })).toBe('expired')
  expect(paperLinkState({ ...link, end: 'used' }, { writable: false, now })).toBe('used')
  expect(paperLinkState({ ...link, end: 'withdrawn' }, { writable: true, now })).toBe('withdrawn')
})
