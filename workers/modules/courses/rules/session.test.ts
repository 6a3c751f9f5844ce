import { expect, test } from 'vitest'
import { maySignIn, outcomesOf, stateOf, wrongTime } from './session'

const session = { startsAt: '2026-12-03T01:00:00.000Z', endsAt: '2026-12-03T06:00:00.000Z', closedAt: null, calledOffAt: null }

test.each([
  ['2026-12-02T23:59:59.999Z', 'ahead', false], ['2026-12-03T00:00:00.000Z', 'ahead', true], ['2026-12-03T01:00:00.000Z', 'running', true], ['2026-12-03T06:00:00.000Z', 'running', true],
  ['2026-12-03T06:00:00.001Z', 'over', true], ['2026-12-03T07:00:00.001Z', 'over', false],
] as const)('at %s it is %s, signing in: %s', (now, state, may) => {
  expect([stateOf(session, now), maySignIn(session, now)]).toEqual([state, may])
})

test('what is settled or called off is so at any time', () => {
  for (const now of ['2026-12-01T00:00:00.000Z', session.startsAt]) {
    expect([stateOf({ ...session, closedAt: now }, now), maySignIn({ ...session, closedAt: now }, now)]).toEqual(['closed', false])
    expect([stateOf({ ...session, calledOffAt: now }, now), maySignIn({ ...session, calledOffAt: now }, now)]).toEqual(['called_off', false])
  }
})

test('who had a place and did not come is a no-show; who waited and came was there', () => {
  const [came, stayed, letIn, waited] = [{ id: 'a', signedInAt: 'x' }, { id: 'b', signedInAt: null }, { id: 'c', signedInAt: 'x' }, { id: 'd', signedInAt: null }]
  expect(outcomesOf({ seated: [came, stayed], waiting: [letIn, waited] })).toEqual({ attended: [came, letIn], noShow: [stayed] })
})

test('a session is planned ahead, not years ahead, and long enough for its course', () => {
  const wrong = (startsAt: string, endsAt: string) => wrongTime({ startsAt, endsAt }, 60, '2026-11-26T08:00:00.000Z')
  expect(wrong('2026-11-27T08:00:00.000Z', '2026-11-27T09:00:00.000Z')).toEqual({})
  expect(wrong('2026-11-26T07:59:59.000Z', '2026-11-26T09:30:00.000Z')).toEqual({ startsAt: 'in_the_past' })
  expect(wrong('9999-01-01T08:00:00.000Z', '9999-01-01T09:00:00.000Z')).toEqual({ startsAt: 'too_far_ahead' })
  expect(wrong('2026-11-27T08:00:00.000Z', '2026-11-27T08:00:00.000Z')).toEqual({ endsAt: 'ends_before_start' })
  expect(wrong('2026-11-27T08:00:00.000Z', '2026-11-27T08:10:00.000Z')).toEqual({ endsAt: 'shorter_than_its_course' })
  expect(wrong('2026-11-27T08:00:00.000Z', '2027-12-31T08:00:00.000Z')).toEqual({ endsAt: 'too_long' })
})
