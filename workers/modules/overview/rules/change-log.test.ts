import { expect, test } from 'vitest'
import { condensed } from './change-log'

const deed = (id: string, more: object = {}) => ({ id, at: '2026-11-25T10:00:00.000Z', action: 'brief.answer', state: null, requestId: `req_${id}`, of: 'bri_1', actor: { kind: 'client', id: 'per_1' }, ...more })

test('the same again and again is one line, and keeps the time of the last', () => {
  expect(condensed([deed('3'), deed('2'), deed('1')])).toEqual([{ ...deed('3'), count: 3 }])
})

test('another thing, another side, another day or something between begins a new line', () => {
  const other = [{ of: 'bri_2' }, { actor: { kind: 'staff', id: null } }, { at: '2026-11-24T10:00:00.000Z' }, { action: 'brief.submit' }]
  for (const more of other) expect(condensed([deed('3'), deed('2', more), deed('1')]).map(({ count }) => count)).toEqual([1, 1, 1])
})

test('one request that wrote many rows did one thing', () => {
  const made = { action: 'event.create', requestId: 'req_1', of: 'evt_1' }
  expect(condensed([deed('3', made), deed('2', { ...made, action: 'event.staff' }), deed('1', made)]).map(({ action, count }) => [action, count])).toEqual([['event.create', 1], ['event.staff', 1]])
})

test('an event that moved on, and a promise that is kept, are told by what they are then; what else is reported of a promise is not', () => {
  const move = (id: string, action: string, state: string) => deed(id, { action, state, of: 'evt_1' })
  const lines = condensed([move('4', 'event.move', 'live'), move('3', 'promise.report', 'at_risk'), move('2', 'promise.report', 'kept'), move('1', 'event.move', 'ready')])
  expect(lines.map(({ action }) => action)).toEqual(['event.live', 'promise.kept', 'event.ready'])
})

test('what is the agency’s own affair is not in it', () => {
  expect(condensed([deed('2', { action: 'brief.bin' }), deed('1', { action: 'task.create' })])).toEqual([])
})
