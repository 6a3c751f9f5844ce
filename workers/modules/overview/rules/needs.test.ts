import { expect, test } from 'vitest'
import { needsToday, promiseNeeds, type Need } from './needs'

const need = (more: Partial<Need>): Need => ({ kind: 'task', id: 'tsk_1', title: 'Hold the hall', names: null, count: null, dueOn: null, late: false, ...more })
const days = { today: '2030-03-04', soon: '2030-03-11' }

test('by day, what has none for today, and nothing that lies further ahead', () => {
  const needs = [
    need({ id: 'tsk_far', dueOn: '2030-03-12' }), need({ id: 'tsk_week', dueOn: '2030-03-11' }), need({ kind: 'brief', id: 'bri_1' }),
    need({ id: 'tsk_late', dueOn: '2030-03-01', late: true }), need({ kind: 'issue', id: 'iss_1', dueOn: '2030-03-04' }),
  ]
  expect(needsToday(needs, days).map(({ id }) => id)).toEqual(['tsk_late', 'iss_1', 'bri_1', 'tsk_week'])
})

test('on one day work comes before what is to be read, and that before promises', () => {
  const needs = [need({ kind: 'promises_ownerless', id: null }), need({ kind: 'brief', id: 'bri_1' }), need({ dueOn: '2030-03-04' })]
  expect(needsToday(needs, days).map(({ kind }) => kind)).toEqual(['task', 'brief', 'promises_ownerless'])
})

const row = (state: string, more: object = {}) => ({ state, late: false, count: 1, mine: 0, ownerless: 0, workless: 0, ...more })

test('those who plan hear of every gap in what is owed', () => {
  const standing = [row('open', { count: 4, ownerless: 3, workless: 4 }), row('planned', { late: true, count: 2, mine: 1 }), row('at_risk', { count: 1 }), row('kept', { ownerless: 9, late: true })]
  expect(promiseNeeds(standing, true).map(({ kind, count }) => [kind, count])).toEqual([['promises_at_risk', 3], ['promises_ownerless', 3], ['promises_workless', 4]])
  expect(promiseNeeds(standing, false).map(({ kind, count }) => [kind, count])).toEqual([['promises_at_risk', 1]])
  expect(promiseNeeds([row('kept'), row('dropped')], true)).toEqual([])
})
