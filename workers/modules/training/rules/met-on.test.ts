import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../../../kernel/rules/days'
import { countHours, type Placed } from './hours'
import { metOn } from './met-on'
import { pmpRenewalHours } from './pmp-renewal'

const placed = fc.array(fc.record({
  on: fc.integer({ min: 0, max: 900 }).map((days) => daysLater('2024-01-01', days)), quarterHours: fc.integer({ min: 0, max: 80 }), kind: fc.constantFrom('course' as const, 'practice' as const),
  group: fc.constantFrom('education', 'giving_back'), area: fc.constantFrom('ways_of_working', 'power_skills', 'business_acumen'),
}), { maxLength: 30 })

test('is the first day by which everything was there', () => {
  fc.assert(fc.property(placed, fc.integer({ min: 0, max: 80 }), (some: Placed[], carried) => {
    const days = some.map(({ on }) => on).toSorted()
    expect(metOn(pmpRenewalHours, some, carried)).toBe(days.find((day) => countHours(pmpRenewalHours, some.filter(({ on }) => on <= day), carried).met) ?? null)
  }))
})
