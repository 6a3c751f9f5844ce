import { expect, test } from 'vitest'
import { maySignIn, outcomesOf, stateOf } from './session'

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
