import { expect, test } from 'vitest'
import { pmpRenewalHours } from './pmp-renewal'
import { shortest } from './shortest'
import type { Topic } from './topics'

const done = [['ways_of_working', 50], ['power_skills', 3], ['business_acumen', 4]].map(([area, hours]) => ({ on: '2026-01-01', quarterHours: Number(hours) * 4, kind: 'course' as const, group: 'education', area: String(area) }))
const offer = (id: string, hours: number, topic: Topic) => ({ id, activity: { on: '2026-12-01', kind: 'course' as const, industry: true, parts: [{ topic, minutes: hours * 60 }] } })

test('the way goes by the areas that are missing, the shorter of two alike first, and says what remains', () => {
  const offers = [offer('plans', 20, 'project_management'), offer('money', 4, 'financial_management'), offer('long', 9, 'financial_management'), offer('people', 3, 'leadership')]
  const { steps, left } = shortest(pmpRenewalHours, done, offers)
  expect(steps.map(({ offer: { id }, fills }) => [id, fills])).toEqual([['money', 16], ['people', 12]])
  expect(left).toBe(8)
  expect(shortest(pmpRenewalHours, done, []).steps).toEqual([])
  expect(shortest(pmpRenewalHours, done, [], 12).left).toBe(36)
})
