import { expect, test } from 'vitest'
import { cursorOf, placeOf } from './cursor'

test('a cursor is read back as it was handed out', () => {
  const place = { score: 2, updatedAt: '2026-11-25T08:00:00.000Z', id: 'evt_1' }
  expect(placeOf(cursorOf(place))).toEqual(place)
})

test.each(['', '2', '2~x', 'a~2026~evt_1', "2~2026-11-25T08:00:00.000Z~evt_1' or 1"])('%j was never handed out', (cursor) => {
  expect(placeOf(cursor)).toBeNull()
})
