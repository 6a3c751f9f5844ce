import { expect, test } from 'vitest'
import { askOrder, isLate, overlap, wrongDays } from './asks'

const days = (startsOn: string, endsOn: string) => ({ startsOn, endsOn })

test('ranges touch where they have a day in common', () => {
  const window = days('2026-12-09', '2026-12-11')
  expect([days('2026-12-11', '2026-12-20'), days('2026-12-01', '2026-12-09'), days('2026-12-10', '2026-12-10'), days('2026-12-01', '2026-12-31')].every((one) => overlap(one, window))).toBe(true)
  expect(overlap(days('2026-12-12', '2026-12-20'), window) || overlap(days('2026-12-01', '2026-12-08'), window)).toBe(false)
})

test('late is who has not answered in time', () => {
  const by = '2026-12-01T10:00:00.000Z'
  expect([isLate({ answer: null, answerBy: by }, by), isLate({ answer: null, answerBy: by }, '2026-12-01T09:00:00.000Z'), isLate({ answer: 'no', answerBy: by }, '2026-12-02T00:00:00.000Z')]).toEqual([true, false, false])
})

test('days run forward, and not all are over', () => {
  expect(wrongDays(days('2026-12-09', '2026-12-08'), '2026-11-26')).toEqual({ endsOn: 'ends_before_start' })
  expect(wrongDays(days('2026-11-20', '2026-11-25'), '2026-11-26')).toEqual({ endsOn: 'day_over' })
  expect(wrongDays(days('2026-11-20', '2026-11-26'), '2026-11-26')).toEqual({})
  expect(wrongDays(days('2026-11-26', '2066-11-26'), '2026-11-26')).toEqual({ endsOn: 'too_far_ahead' })
})

test('the qualified first, and of them those who are free', () => {
  const one = (name: string, qualified: boolean, blocked = 0, jobs = 0) => ({ name, qualified, blocked: Array(blocked), jobs: Array(jobs) })
  const rows = [one('away', true, 1), one('asked', false), one('busy', true, 0, 1), one('b', true), one('a', true)]
  expect(rows.toSorted(askOrder).map(({ name }) => name)).toEqual(['a', 'b', 'busy', 'away', 'asked'])
})
