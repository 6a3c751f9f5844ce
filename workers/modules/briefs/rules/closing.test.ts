import { expect, test } from 'vitest'
import { dayIn } from '../../../kernel/rules/days'
import { changesOnlyFrom, onlyChanges } from './closing'

const answers = { from: { value: '2026-12-10', notApplicable: false } }

test('so many days before the event, over the ends of months and years', () => {
  expect(changesOnlyFrom(answers, 30)).toBe('2026-11-10')
  expect(changesOnlyFrom({ from: { value: '2027-01-10', notApplicable: false } }, 30)).toBe('2026-12-11')
  expect(changesOnlyFrom(answers, 0)).toBe('2026-12-10')
  expect(changesOnlyFrom({}, 30)).toBeNull()
})

test('from that day on, and after the event too; never while the day is open', () => {
  expect(['2026-11-09', '2026-11-10', '2026-12-20'].map((today) => onlyChanges('2026-11-10', today))).toEqual([false, true, true])
  expect(onlyChanges(null, '2026-12-20')).toBe(false)
})

test.each([
  ['Asia/Shanghai', '2026-11-09T15:59:59.999Z', false], ['Asia/Shanghai', '2026-11-09T16:00:00.000Z', true],
  ['America/New_York', '2026-11-10T04:59:59.999Z', false], ['America/New_York', '2026-11-10T05:00:00.000Z', true],
  ['Pacific/Chatham', '2026-11-09T10:14:59.999Z', false], ['Pacific/Chatham', '2026-11-09T10:15:00.000Z', true],
])('in %s at %s: %s', (zone, now, closed) => {
  expect(onlyChanges('2026-11-10', dayIn(zone, now))).toBe(closed)
})
