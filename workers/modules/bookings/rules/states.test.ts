import { expect, test } from 'vitest'
import { bookingSides, bookingStates, canBeJudged, missingToMove, takesUp, type BookingSide } from './states'

const now = '2026-12-01T08:00:00.000Z'
const openTo = (state: (typeof bookingStates)[number], side: BookingSide, answerBy: string | null = null) => bookingStates.filter((to) => missingToMove({ state, answerBy }, to, { side, reason: 'so it is', now }).length === 0)

test('each side in its turn', () => {
  expect(bookingStates.map((state) => [state, openTo(state, 'staff'), openTo(state, 'supplier')])).toEqual([
    ['offered', ['released'], ['countered', 'accepted', 'declined']],
    ['countered', ['offered', 'confirmed', 'released'], []],
    ['accepted', ['confirmed', 'released'], []],
    ['declined', [], []],
    ['expired', [], []],
    ['confirmed', ['delivered', 'released', 'no_show'], []],
    ['delivered', [], []],
    ['released', [], []],
    ['no_show', [], []],
  ])
})

test('an offer is answered in time, and expires after it', () => {
  const offer = (answerBy: string | null) => [openTo('offered', 'supplier', answerBy).length, openTo('offered', 'clock', answerBy).length]
  expect([offer(null), offer('2026-12-01T08:00:00.001Z'), offer(now)]).toEqual([[3, 0], [3, 0], [0, 1]])
  expect(missingToMove({ state: 'offered', answerBy: now }, 'accepted', { side: 'supplier', reason: null, now })).toEqual(['too_late'])
  expect(missingToMove({ state: 'offered', answerBy: null }, 'expired', { side: 'clock', reason: null, now })).toEqual(['too_early'])
})

test('who declines, lets go or reports a no-show says why', () => {
  const without = (state: (typeof bookingStates)[number], to: (typeof bookingStates)[number], side: BookingSide) => missingToMove({ state, answerBy: null }, to, { side, reason: ' ', now })
  expect([without('offered', 'declined', 'supplier'), without('confirmed', 'released', 'staff'), without('confirmed', 'no_show', 'staff'), without('offered', 'accepted', 'supplier')]).toEqual([['reason'], ['reason'], ['reason'], []])
  expect(without('offered', 'accepted', 'staff')).toEqual(['side'])
})

test('what is over moves no more, and takes up no time', () => {
  const over = ['declined', 'expired', 'delivered', 'released', 'no_show'] as const
  expect(over.flatMap((state) => bookingSides.flatMap((side) => openTo(state, side, now)))).toEqual([])
  expect(bookingStates.filter(takesUp)).toEqual(['offered', 'countered', 'accepted', 'confirmed'])
})

test('only what is over can be judged', () => {
  expect(bookingStates.filter(canBeJudged)).toEqual(['delivered', 'no_show'])
})
