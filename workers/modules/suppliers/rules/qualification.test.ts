import { expect, test } from 'vitest'
import { courses, inForce, missingToCollect, missingToDecide, qualificationOn, type Decision } from './qualification'

const today = '2026-12-01'
const decided = (more: Partial<Decision> = {}): Decision => ({ outcome: 'qualified', until: '2027-12-01', conditions: [], reason: null, ...more })
const states = (decision: Decision | null) => courses.map((course) => qualificationOn({ course, decision }, today))

test('a decision in force holds while its renewal runs, until its own end', () => {
  expect(states(null)).toEqual(['not_started', 'collecting', 'pending_decision'])
  expect(states(decided())).toEqual(['qualified', 'renewal_running', 'renewal_running'])
  expect(states(decided({ until: '2027-01-30' }))).toEqual(['expiring', 'renewal_running', 'renewal_running'])
  expect(states(decided({ until: '2026-11-30' }))).toEqual(['expired', 'collecting', 'pending_decision'])
  expect(states(decided({ outcome: 'rejected', reason: 'scope' }))).toEqual(['rejected', 'collecting', 'pending_decision'])
  expect(inForce({ course: 'pending_decision', decision: decided({ until: today }) }, today)).not.toBeNull()
})

test('after a rejection one waits before trying again', () => {
  const decision = decided({ outcome: 'rejected', until: '2026-12-31' })
  expect([missingToCollect({ course: 'none', decision }, '2026-12-31'), missingToCollect({ course: 'none', decision }, '2027-01-01')]).toEqual([['cool_off'], []])
  expect(missingToCollect({ course: 'collecting', decision: null }, today)).toEqual(['course'])
})

test('what each outcome wants', () => {
  const pending = { course: 'pending_decision', decision: null } as const
  const condition = { text: 'ISO 20121 by June', met: false }
  expect(missingToDecide(pending, decided(), today)).toEqual([])
  expect(missingToDecide(pending, decided({ outcome: 'conditional' }), today)).toEqual(['conditions'])
  expect(missingToDecide(pending, decided({ outcome: 'conditional', conditions: [condition] }), today)).toEqual([])
  expect(missingToDecide(pending, decided({ outcome: 'rejected', until: today }), today)).toEqual(['until', 'reason'])
})

test('a decision in force can be changed, but neither an expired one nor while a renewal is collected', () => {
  expect(missingToDecide({ course: 'none', decision: decided() }, decided({ until: '2028-01-01' }), today)).toEqual([])
  expect(missingToDecide({ course: 'none', decision: decided({ until: '2026-11-30' }) }, decided(), today)).toEqual(['course'])
  expect(missingToDecide({ course: 'collecting', decision: null }, decided(), today)).toEqual([])
})
