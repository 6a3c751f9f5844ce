import { expect, test } from 'vitest'
import { condensed } from './change-log'

const deed = (id: string, more: object = {}) => ({ id, at: '2026-11-25T10:00:00.000Z', action: 'brief.answer', of: 'bri_1', actor: { kind: 'client', id: 'per_1' }, ...more })

test('the same again and again is one line, and keeps the time of the last', () => {
  expect(condensed([deed('3'), deed('2'), deed('1')])).toEqual([{ ...deed('3'), count: 3 }])
})

test('another thing, another side, another day or something between begins a new line', () => {
  const other = [{ of: 'bri_2' }, { actor: { kind: 'staff', id: null } }, { at: '2026-11-24T10:00:00.000Z' }, { action: 'brief.submit' }]
  for (const more of other) expect(condensed([deed('3'), deed('2', more), deed('1')]).map(({ count }) => count)).toEqual([1, 1, 1])
})
