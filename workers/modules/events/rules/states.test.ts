import { expect, test } from 'vitest'
import { eventStates, missingToMove, nextState } from './states'

const event = { state: 'planning' as const, undated: false, startsOn: '2026-12-09', endsOn: '2026-12-10', loadInOn: '2026-12-07' }

test('each state has one that comes next, but the last and what is cancelled', () => {
  expect(eventStates.map(nextState)).toEqual(['ready', 'live', 'wrap_up', 'closed', null, null])
})

test('an event is made ready, live, wrapped up and closed in this order, each when its day has come', () => {
  expect(missingToMove('ready', event, '2026-11-01')).toEqual([])
  expect(missingToMove('live', { ...event, state: 'ready' }, '2026-12-06')).toEqual(['too_early'])
  expect(missingToMove('live', { ...event, state: 'ready' }, '2026-12-07')).toEqual([])
  expect(missingToMove('live', { ...event, state: 'ready', loadInOn: null }, '2026-12-08')).toEqual(['too_early'])
  expect(missingToMove('wrap_up', { ...event, state: 'live' }, '2026-12-09')).toEqual(['too_early'])
  expect(missingToMove('wrap_up', { ...event, state: 'live' }, '2026-12-10')).toEqual([])
  expect(missingToMove('closed', event, '2026-12-20')).toEqual(['state'])
})

test('without a day nothing is ready; what is over is neither postponed nor cancelled', () => {
  expect(missingToMove('ready', { ...event, undated: true }, '2026-11-01')).toEqual(['undated'])
  expect(missingToMove('postpone', { ...event, undated: true }, '2026-11-01')).toEqual([])
  expect(missingToMove('postpone', { ...event, state: 'live' }, '2026-12-09')).toEqual(['state'])
  expect(missingToMove('cancel', { ...event, state: 'closed' }, '2026-12-20')).toEqual(['state'])
})
