import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countHours, place, quarterHoursOf, type Activity, type HoursRule } from './hours'
import { topics, trainingKinds, type Topic } from './topics'

const names = { en: '' }
const rule: HoursRule = {
  need: 40,
  groups: [
    { code: 'inside', names, kinds: ['course', 'drill'], industry: true, need: 20, cap: null, within: [{ kinds: ['drill'], cap: 4 }], areas: [{ code: 'fire', names, topics: ['fire', 'safety'], need: 8 }], onlyAreas: false },
    { code: 'outside', names, kinds: ['course'], industry: null, need: 0, cap: 12, within: [], areas: [{ code: 'talk', names, topics: ['communication'], need: 0 }], onlyAreas: true },
  ],
}
const activity: Activity = { on: '2026-01-01', kind: 'course', industry: true, parts: [{ topic: 'fire', minutes: 60 }] }
const about = (...topics: (Topic | null)[]) => ({ parts: topics.map((topic) => ({ topic, minutes: 20 })) })

test('an activity goes to the first group that takes it, and counts for nothing where none does', () => {
  expect(place(rule, activity)).toMatchObject([{ group: 'inside', area: 'fire', quarterHours: 4 }])
  expect(place(rule, { ...activity, ...about(null) })).toMatchObject([{ group: 'inside', area: null, quarterHours: 1 }])
  expect(place(rule, { ...activity, industry: false, ...about('communication') })).toMatchObject([{ group: 'outside', area: 'talk' }])
  expect(place(rule, { ...activity, industry: false })).toEqual([])
  expect(place(rule, { ...activity, kind: 'webinar' })).toEqual([])
})

test('parts of one activity that count in one place make up its quarter-hours together', () => {
  expect(quarterHoursOf(59)).toBe(3)
  expect(place(rule, { ...activity, ...about('fire', 'safety', 'safety') })).toMatchObject([{ area: 'fire', quarterHours: 4 }])
  expect(place(rule, { ...activity, ...about('fire', 'leadership', null) })).toMatchObject([{ area: 'fire', quarterHours: 1 }, { area: null, quarterHours: 2 }])
})

const parts = fc.array(fc.record({ topic: fc.constantFrom(...topics, null), minutes: fc.integer({ min: 1, max: 300 }) }), { maxLength: 4 })
const activities = fc.array(fc.record({ on: fc.constant('2026-01-01'), kind: fc.constantFrom(...trainingKinds), industry: fc.boolean(), parts }), { maxLength: 10 })

test('caps hold, nothing is counted twice, and it is met exactly when nothing is missing', () => {
  fc.assert(fc.property(activities, (logged) => {
    const placed = logged.flatMap((one) => place(rule, one))
    const { total, missing, met, atLeast, groups } = countHours(rule, placed)
    expect(total).toBe(groups.reduce((all, { counted }) => all + counted, 0))
    expect(total).toBeLessThanOrEqual(logged.reduce((all, one) => all + quarterHoursOf(one.parts.reduce((sum, { minutes }) => sum + minutes, 0)), 0))
    expect(groups[1]!.counted).toBeLessThanOrEqual(12)
    expect(missing).toBe(Math.max(0, 40 - total))
    expect(met).toBe(atLeast === 0)
  }))
})
