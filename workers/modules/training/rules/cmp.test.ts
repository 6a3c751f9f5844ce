import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from '../../../kernel/rules/days'
import { cmpHours } from './cmp'

const hour = (on: string, more: object = {}) => ({ on, quarterHours: 4, industry: true, domain: 'event_design', ...more })

describe('hours for a CMP', () => {
  test('count in a domain, of the last five years, up to 12.5 from outside the trade', () => {
    const entries = [hour('2026-11-26'), hour('2026-01-01', { domain: null }), hour('2026-11-27'), hour('2026-05-05', { industry: false, quarterHours: 60 })]
    expect(cmpHours(entries, '2026-11-26')).toEqual({ counted: 54, industry: 4, nonIndustry: 60, droppingWithin90Days: 0 })
  })

  test('count on the same date five years on, and no day longer', () => {
    expect(cmpHours([hour('2021-11-26')], '2026-11-26')).toMatchObject({ counted: 4, droppingWithin90Days: 4 })
    expect(cmpHours([hour('2021-11-25')], '2026-11-26')).toMatchObject({ counted: 0, droppingWithin90Days: 0 })
    expect(cmpHours([hour('2023-02-28')], '2028-02-29').counted).toBe(4)
    expect([cmpHours([hour('2024-02-29')], '2029-02-28').counted, cmpHours([hour('2024-02-29')], '2029-03-01').counted]).toEqual([4, 0])
  })

  test('drop out within 90 days when on the 90th they no longer count', () => {
    expect(cmpHours([hour('2022-02-23')], '2026-11-26').droppingWithin90Days).toBe(4)
    expect(cmpHours([hour('2022-02-24')], '2026-11-26').droppingWithin90Days).toBe(0)
    // What was above the cap takes nothing away when it leaves.
    const outside = { industry: false, quarterHours: 50 }
    expect(cmpHours([hour('2022-01-01', outside), hour('2026-01-01', outside)], '2026-11-26')).toMatchObject({ counted: 50, droppingWithin90Days: 0 })
  })

  test('what drops out is what the count loses if nothing is added', () => {
    const on = fc.integer({ min: 0, max: 2200 }).map((ago) => daysLater('2026-11-26', -ago))
    const entry = fc.record({ on, quarterHours: fc.integer({ min: 0, max: 40 }), industry: fc.boolean(), domain: fc.constantFrom('marketing', null) })
    fc.assert(fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const { counted, industry, nonIndustry, droppingWithin90Days } = cmpHours(entries, '2026-11-26')
      expect(counted).toBe(industry + Math.min(50, nonIndustry))
      expect(counted - droppingWithin90Days).toBe(cmpHours(entries, daysLater('2026-11-26', 90)).counted)
    }))
  })
})
