import { expect, test } from 'vitest'
import { assesses, compares, guides, hears, whyNotAssess } from './assessing'

const person = { id: 'per_1', managerId: 'per_2' }
const staff = (id: string, role: 'owner' | 'manager' | 'trainer' | 'coordinator') => ({ id, role, kind: 'staff' })

test('the leads, their manager and trainers say how good somebody is, nobody of themselves', () => {
  expect([staff('per_2', 'coordinator'), staff('per_3', 'owner'), staff('per_3', 'trainer')].map((one) => assesses(one, person))).toEqual([true, true, true])
  expect([staff('per_3', 'manager'), staff('per_1', 'owner')].map((one) => assesses(one, person))).toEqual([false, false])
})

test('a trainer teaches, and does not appraise', () => {
  expect([staff('per_3', 'trainer'), staff('per_2', 'coordinator'), staff('per_1', 'owner')].map((one) => guides(one, person))).toEqual([false, true, false])
})

test('one speaks of oneself as oneself; whoever speaks of others says what shows it', () => {
  const said = { way: 'self' as const, evidence: null, eventId: null }
  expect(whyNotAssess(staff('per_1', 'coordinator'), person, said)).toBeNull()
  expect(whyNotAssess(staff('per_2', 'coordinator'), person, said)).toEqual({ way: 'not_yours' })
  expect(whyNotAssess(staff('per_1', 'owner'), person, { ...said, way: 'manager', evidence: 'seen' })).toEqual({ way: 'not_yours' })
  expect(whyNotAssess(staff('per_2', 'coordinator'), person, { ...said, way: 'manager' })).toEqual({ evidence: 'required' })
  expect(whyNotAssess(staff('per_2', 'coordinator'), person, { ...said, way: 'event' })).toEqual({ eventId: 'required' })
  expect(whyNotAssess(staff('per_2', 'coordinator'), person, { ...said, way: 'event', eventId: 'evt_1' })).toBeNull()
})

test('whoever gives duties, teaches or looks after the whole compares everybody', () => {
  const seen = (kind: string, role?: 'owner' | 'manager' | 'coordinator' | 'trainer' | 'auditor' | 'crew' | 'finance') => compares({ id: 'per_1', kind, ...(role && { role }) })
  expect((['owner', 'manager', 'coordinator', 'trainer', 'auditor', 'crew', 'finance'] as const).map((role) => seen('staff', role))).toEqual([true, true, true, true, true, false, false])
  expect([seen('system'), seen('client')]).toEqual([true, false])
})

test('what was said of somebody is for them, whoever says how good they are, and whoever audits', () => {
  const of = { id: 'per_1', managerId: 'per_2' }
  const reads = (id: string, role: 'crew' | 'coordinator' | 'trainer' | 'auditor' | 'owner') => hears({ id, kind: 'staff', role }, of)
  expect([reads('per_1', 'crew'), reads('per_2', 'coordinator'), reads('per_3', 'trainer'), reads('per_3', 'auditor'), reads('per_3', 'owner')]).toEqual([true, true, true, true, true])
  expect([reads('per_3', 'crew'), reads('per_3', 'coordinator')]).toEqual([false, false])
})
