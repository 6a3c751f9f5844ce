import { expect, test } from 'vitest'
import { agreed, aimOf, stateOf, wrongCycle } from './appraisal'

const none = { personYesAt: null, managerYesAt: null }
const yes = '2026-12-01T00:00:00.000Z'

test('an appraisal is agreed once both have said yes', () => {
  expect([none, { ...none, personYesAt: yes }, { ...none, managerYesAt: yes }, { personYesAt: yes, managerYesAt: yes }].map(agreed)).toEqual([false, false, false, true])
})

test('until then its talk is due, from the day after it was to be held overdue', () => {
  const cycle = { ...none, talkOn: '2026-12-01', toOn: '2026-12-31' }
  expect([stateOf(cycle, '2026-12-01'), stateOf(cycle, '2026-12-02'), stateOf({ ...cycle, talkOn: null }, '2026-12-31'), stateOf({ ...cycle, personYesAt: yes, managerYesAt: yes }, '2027-01-31')]).toEqual(['open', 'overdue', 'open', 'agreed'])
})

test('an aim is what the latest plan names, until it is reached', () => {
  const plans = [{ fromOn: '2025-01-01', aim: 'project_manager' }, { fromOn: '2026-01-01', aim: null }]
  expect([aimOf(plans, []), aimOf([...plans, { fromOn: '2027-01-01', aim: 'specialist' }], []), aimOf([], [])]).toEqual(['project_manager', 'specialist', null])
  const came = { position: 'project_manager', fromOn: '2025-06-01' }
  expect([aimOf(plans, [came]), aimOf(plans, [{ position: 'regional_director', fromOn: '2026-06-01' }, came])]).toEqual([null, null])
  // Who has gone back a step can work towards it again.
  expect(aimOf(plans, [{ position: 'coordinator', fromOn: '2024-06-01' }, { ...came, fromOn: '2023-01-01' }])).toBe('project_manager')
})

test('cycles of one person follow each other', () => {
  const year = { fromOn: '2026-01-01', toOn: '2026-12-31', talkOn: null }
  expect(wrongCycle(year, [])).toEqual({})
  expect(wrongCycle({ ...year, toOn: '2025-12-31' }, [])).toEqual({ toOn: 'ends_before_start' })
  expect(wrongCycle(year, [{ ...year, fromOn: '2026-12-31', toOn: '2027-12-30' }])).toEqual({ fromOn: 'cycle_overlaps' })
  expect(wrongCycle(year, [{ ...year, fromOn: '2027-01-01', toOn: '2027-12-30' }])).toEqual({})
  expect(wrongCycle({ ...year, talkOn: '2025-12-01' }, [])).toEqual({ talkOn: 'ends_before_start' })
})

test('a cycle of more than three years is none', () => {
  expect(wrongCycle({ fromOn: '2027-01-01', toOn: '2030-01-01', talkOn: null }, [])).toEqual({})
  expect(wrongCycle({ fromOn: '2027-01-01', toOn: '2127-01-01', talkOn: null }, [])).toEqual({ toOn: 'too_long' })
})
