import { expect, test } from 'vitest'
import { linkState, maySendAnother, mostADay, waitsAt } from './links'

const link = { version: 2, end: null, expiresAt: '2026-12-09T00:00:00.000Z' }
const now = '2026-12-01T00:00:00.000Z'

test('a link opens its own version while that waits for an answer', () => {
  expect(linkState(link, { waiting: 2, now })).toBe('open')
  expect(linkState(link, { waiting: 3, now })).toBe('superseded')
  expect(linkState(link, { waiting: null, now })).toBe('superseded')
})

test('once, and not for ever', () => {
  expect(linkState({ ...link, end: 'answered' }, { waiting: 2, now })).toBe('answered')
  expect(linkState({ ...link, end: 'withdrawn' }, { waiting: 2, now })).toBe('withdrawn')
  expect(linkState(link, { waiting: 2, now: '2026-12-09T00:00:00.000Z' })).toBe('expired')
})

test('one at a time for the same version at the same address', () => {
  const to = { version: 2, email: 'boss@meridian.test' }
  const sent = { ...link, email: to.email }
  expect(waitsAt([sent], to, now)).toBe(true)
  expect(waitsAt([sent], { ...to, version: 3 }, now)).toBe(false)
  expect(waitsAt([sent], { ...to, email: 'other@meridian.test' }, now)).toBe(false)
  expect(waitsAt([{ ...sent, end: 'withdrawn' }], to, now)).toBe(false)
  expect(waitsAt([sent], to, sent.expiresAt)).toBe(false)
})

test('ten a day and no more', () => {
  const sent = Array.from({ length: mostADay }, () => '2026-12-01T08:00:00.000Z')
  expect(maySendAnother(sent.slice(1), '2026-11-30T09:00:00.000Z')).toBe(true)
  expect(maySendAnother(sent, '2026-11-30T09:00:00.000Z')).toBe(false)
  expect(maySendAnother(sent, '2026-12-01T09:00:00.000Z')).toBe(true)
})
