import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countHours, place, type HoursRule } from './hours'
import { topics, trainingKinds } from './topics'

const names = { en: '' }
const rule: HoursRule = {
  need: 40,
  groups: [
    { code: 'inside', names, kinds: ['course', 'drill'], industry: true, need: 20, cap: null, within: [{ kinds: ['drill'], cap: 4 }], areas: [{ code: 'fire', names, topics: ['fire', 'safety'], need: 8 }], onlyAreas: false },
    { code: 'outside', names, kinds: ['course'], industry: null, need: 0, cap: 12, within: [], areas: [{ code: 'talk', names, topics: ['communication'], need: 0 }], onlyAreas: true },
  ],
}
const credit = { on: '2026-01-01', quarterHours: 4, kind: 'course' as const, topic: 'fire' as const, industry: true }

test('an activity goes to the first group that takes it, and counts for nothing where none does', () => {
  expect(place(rule, credit)).toMatchObject({ group: 'inside', area: 'fire' })
  expect(place(rule, { ...credit, topic: null })).toMatchObject({ group: 'inside', area: null })
  expect(place(rule, { ...credit, industry: false, topic: 'communication' })).toMatchObject({ group: 'outside', area: 'talk' })
  expect(place(rule, { ...credit, industry: false })).toBeNull()
  expect(place(rule, { ...credit, kind: 'webinar' })).toBeNull()
})

const credits = fc.array(fc.record({ on: fc.constant('2026-01-01'), quarterHours: fc.integer({ min: 0, max: 20 }), kind: fc.constantFrom(...trainingKinds), topic: fc.constantFrom(...topics, null), industry: fc.boolean() }), { maxLength: 10 })

test('caps hold, nothing is counted twice, and it is met exactly when nothing is missing', () => {
  fc.assert(fc.property(credits, (logged) => {
    const placed = logged.flatMap((one) => place(rule, one) ?? [])
    const { total, missing, met, atLeast, groups } = countHours(rule, placed)
    expect(total).toBe(groups.reduce((all, { counted }) => all + counted, 0))
    expect(total).toBeLessThanOrEqual(logged.reduce((all, { quarterHours }) => all + quarterHours, 0))
    expect(groups[1]!.counted).toBeLessThanOrEqual(12)
    expect(missing).toBe(Math.max(0, 40 - total))
    expect(met).toBe(atLeast === 0)
  }))
})
