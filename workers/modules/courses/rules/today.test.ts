import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concernOf } from './today'

const session = { startsAt: '2026-11-27T01:00:00.000Z', endsAt: '2026-11-27T09:00:00.000Z', trainerId: 'omar', places: 1, closedAt: null, calledOffAt: null, place: 'plc_1', before: 0 }
const asked = { me: 'lin', now: '2026-11-26T02:00:00.000Z', until: '2026-11-27T16:00:00.000Z' }

test('what comes until tomorrow night concerns who has a place and who holds it', () => {
  expect(concernOf(session, asked)).toBe('coming')
  expect(concernOf({ ...session, place: null }, { ...asked, me: 'omar' })).toBe('coming')
  expect(concernOf(session, { ...asked, now: '2026-11-27T05:00:00.000Z' })).toBe('coming')
  expect([concernOf({ ...session, before: 1 }, asked), concernOf({ ...session, place: null }, asked), concernOf({ ...session, startsAt: asked.until }, asked)]).toEqual([null, null, null])
})

test('what is over concerns who holds it alone, until it is settled or called off', () => {
  const over = { ...asked, now: '2026-11-27T09:00:01.000Z' }
  expect([concernOf(session, over), concernOf(session, { ...over, me: 'omar' })]).toEqual([null, 'settle'])
  fc.assert(fc.property(fc.constantFrom('closedAt', 'calledOffAt'), fc.constantFrom('lin', 'omar'), fc.constantFrom(asked.now, over.now), (ended, me, now) => {
    expect(concernOf({ ...session, [ended]: over.now }, { ...asked, me, now })).toBeNull()
  }))
})
