import { expect, test } from 'vitest'
import { busyWith, windowOf } from './busy'

test('an event takes the days from load-in to its last', () => {
  expect(windowOf({ startsOn: '2026-12-09', endsOn: '2026-12-10', loadInOn: '2026-12-08' })).toEqual({ from: '2026-12-08', to: '2026-12-10' })
  expect(windowOf({ startsOn: '2026-12-09', endsOn: '2026-12-10', loadInOn: null })).toEqual({ from: '2026-12-09', to: '2026-12-10' })
})

test('whoever is on leave all the time is not there; a part of it, or another event, is for whoever plans to weigh', () => {
  const window = { from: '2026-12-08', to: '2026-12-10' }
  const fair = { name: 'Fair', startsOn: '2026-12-10', endsOn: '2026-12-12', loadInOn: '2026-12-09' }
  expect(busyWith(window, [{ fromOn: '2026-12-08', toOn: '2026-12-10' }, { fromOn: '2026-12-09', toOn: '2026-12-20' }], [fair])).toEqual([
    { why: 'leave', title: null, from: '2026-12-08', to: '2026-12-10', must: true },
    { why: 'leave', title: null, from: '2026-12-09', to: '2026-12-20', must: false },
    { why: 'event', title: 'Fair', from: '2026-12-09', to: '2026-12-12', must: false },
  ])
})
