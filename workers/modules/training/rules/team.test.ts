import { expect, test } from 'vitest'
import { dueOf, latestGoals, shortfalls } from './team'

test('an end is near for ninety days, and over from the day after', () => {
  expect(['2027-02-25', '2027-02-24', '2026-11-26', '2026-11-25', null].map((end) => dueOf(end, '2026-11-26'))).toEqual([null, 'soon', 'soon', 'overdue', null])
})

test('a cycle that was followed by another asks nothing more, and what ends first is read first', () => {
  const goal = (scheme: string, startsOn: string, endsOn: string | null) => ({ scheme, startsOn, endsOn })
  const goals = [goal('cmp', '2020-01-01', null), goal('pmp', '2021-01-01', '2024-01-01'), goal('pmp', '2024-01-02', '2027-01-02'), goal('drill', '2025-01-01', '2026-01-01')]
  const read = (those: typeof goals) => latestGoals(those, '2026-11-26').map((one) => `${one.scheme} ${one.startsOn}`)
  expect(read(goals)).toEqual(['drill 2025-01-01', 'pmp 2024-01-02', 'cmp 2020-01-01'])
  expect(read([...goals, goal('pmp', '2030-01-01', '2033-01-01')])).toEqual(['drill 2025-01-01', 'pmp 2024-01-02', 'pmp 2030-01-01', 'cmp 2020-01-01'])
})

test('what is short is said by area, and by group where no area is', () => {
  const area = (code: string) => ({ code, names: { en: code }, topics: [], need: 4 })
  const groups = [{ names: { en: 'Education' }, areas: [area('a'), area('b')] }, { names: { en: 'Practice' }, areas: [] }]
  const counted = (missing: number, ...areas: number[]) => ({ code: '', raw: 0, counted: 0, missing, areas: areas.map((one) => ({ code: '', counted: 0, missing: one })) })
  expect(shortfalls({ groups }, { groups: [counted(8, 0, 4), counted(2)] })).toEqual([{ names: { en: 'b' }, missing: 4 }, { names: { en: 'Practice' }, missing: 2 }])
  expect(shortfalls({ groups }, { groups: [counted(8, 0, 0), counted(0)] })).toEqual([{ names: { en: 'Education' }, missing: 8 }])
})
