import { expect, test } from 'vitest'
import { claimable, requestStateOf, wrongRequest } from './request'

const request = { approval: 'open' as const, attendedAt: null, claimedAt: null, paidAt: null }
const at = '2026-11-26T00:00:00.000Z'

test('each step stands above the one before', () => {
  expect(requestStateOf(request)).toBe('asked')
  for (const approval of ['granted', 'refused', 'withdrawn'] as const) expect(requestStateOf({ ...request, approval })).toBe(approval)
  expect(requestStateOf({ ...request, approval: 'granted', attendedAt: at })).toBe('attended')
  expect(requestStateOf({ ...request, approval: 'granted', attendedAt: at, claimedAt: at })).toBe('claimed')
  expect(requestStateOf({ ...request, approval: 'granted', attendedAt: at, claimedAt: at, paidAt: at })).toBe('paid')
})

test('no more is claimed than was approved', () => {
  expect([claimable(480_000, { cost: 480_000 }), claimable(480_001, { cost: 480_000 }), claimable(-1, { cost: 480_000 })]).toEqual([true, false, false])
})

test('training is asked for before it begins, and is no longer than its days', () => {
  const wrong = (more: object) => wrongRequest({ startsOn: '2026-12-04', endsOn: '2026-12-05', minutes: 720, ...more }, '2026-11-26')
  expect(wrong({})).toEqual({})
  expect(wrong({ startsOn: '2026-11-25' })).toEqual({ startsOn: 'in_the_past' })
  expect(wrong({ endsOn: '2026-12-03' })).toEqual({ endsOn: 'ends_before_start' })
  expect(wrong({ endsOn: '2028-11-27' })).toEqual({ endsOn: 'too_far_ahead' })
  expect(wrong({ minutes: 2 * 24 * 60 + 1 })).toEqual({ minutes: 'longer_than_its_days' })
})
