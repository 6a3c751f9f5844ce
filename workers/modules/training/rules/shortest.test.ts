import { expect, test } from 'vitest'
import { pmpRenewalHours } from './pmp-renewal'
import { shortest } from './shortest'
import type { Topic } from './topics'

const credit = (hours: number, topic: Topic) => ({ on: '2026-12-01', quarterHours: hours * 4, kind: 'course' as const, topic, industry: true })
const done = [['ways_of_working', 50], ['power_skills', 3], ['business_acumen', 4]].map(([area, hours]) => ({ on: '2026-01-01', quarterHours: Number(hours) * 4, kind: 'course' as const, group: 'education', area: String(area) }))
const offer = (id: string, ...credits: ReturnType<typeof credit>[]) => ({ id, credits })

test('the way goes by the areas that are missing, the shorter of two alike first, and says what remains', () => {
  const offers = [offer('plans', credit(20, 'project_management')), offer('money', credit(4, 'financial_management')), offer('long', credit(9, 'financial_management')), offer('people', credit(3, 'leadership'))]
  const { steps, left } = shortest(pmpRenewalHours, done, offers)
  expect(steps.map(({ offer: { id }, fills }) => [id, fills])).toEqual([['money', 16], ['people', 12]])
  expect(left).toBe(8)
  expect(shortest(pmpRenewalHours, done, []).steps).toEqual([])
  expect(shortest(pmpRenewalHours, done, [], 12).left).toBe(36)
})
