import { expect, test } from 'vitest'
import { isOwed, missingToAskDrop, missingToReport, promiseStates, stateLinked, stateSeen, statesBehind } from './states'

test('a promise is kept with evidence, at risk with a reason, and dropped for good', () => {
  const bare = { text: null, fileId: null }
  expect(missingToReport('planned', { state: 'kept', ...bare })).toEqual(['evidence'])
  expect(missingToReport('planned', { state: 'kept', text: null, fileId: 'fil_1' })).toEqual([])
  expect(missingToReport('open', { state: 'at_risk', ...bare })).toEqual(['reason'])
  expect(missingToReport('kept', { state: 'planned', ...bare })).toEqual([])
  expect(missingToReport('dropped', { state: 'planned', ...bare })).toEqual(['state'])
})

test('linked work plans what was open or has changed; without work it is open again', () => {
  expect(promiseStates.map((state) => stateLinked(state, 1))).toEqual(['planned', 'planned', 'at_risk', 'kept', 'planned', 'dropped'])
  expect(promiseStates.map((state) => stateLinked(state, 0))).toEqual(['open', 'open', 'at_risk', 'kept', 'changed', 'dropped'])
})

test('late work puts at risk what is owed, and the client is told of it by people', () => {
  expect(promiseStates.map((state) => stateSeen({ state, late: true, side: 'staff' }))).toEqual(['at_risk', 'at_risk', 'at_risk', 'kept', 'at_risk', 'dropped'])
  expect(stateSeen({ state: 'planned', late: false, side: 'staff' })).toBe('planned')
  expect(promiseStates.map((state) => stateSeen({ state, late: true, side: 'client' }))).toEqual(['planned', 'planned', 'planned', 'kept', 'planned', 'dropped'])
  expect(statesBehind('planned', 'client')).toEqual({ inTime: ['planned', 'at_risk'], late: ['open', 'planned', 'at_risk', 'changed'] })
  expect(statesBehind('at_risk', 'client')).toEqual({ inTime: [], late: [] })
  expect(statesBehind('at_risk', 'staff')).toEqual({ inTime: ['at_risk'], late: ['open', 'planned', 'at_risk', 'changed'] })
  expect(statesBehind('kept', 'staff')).toEqual({ inTime: ['kept'], late: ['kept'] })
})

test('what is owed can be asked to be dropped, once at a time', () => {
  expect(promiseStates.filter(isOwed)).toEqual(['open', 'planned', 'at_risk', 'changed'])
  expect(missingToAskDrop({ state: 'open', dropAskedAt: null })).toEqual([])
  expect(missingToAskDrop({ state: 'open', dropAskedAt: '2026-12-01' })).toEqual(['asked'])
  expect(missingToAskDrop({ state: 'kept', dropAskedAt: null })).toEqual(['state'])
})
