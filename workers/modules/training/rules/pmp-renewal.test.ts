import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pmpRenewal, type Area } from './pmp-renewal'

const cycle = { from: '2024-02-29', to: '2027-02-28' }
type Entry = Parameters<typeof pmpRenewal>[0][number]
const areas = ['ways_of_working', 'power_skills', 'business_acumen'] as const
const pdu = (hours: number, area: Area, on = '2025-06-01'): Entry => ({ on, quarterHours: hours * 4, kind: 'education', area })
const given = (hours: number, kind: 'giving_back' | 'practice' = 'giving_back'): Entry => ({ on: '2025-06-01', quarterHours: hours * 4, kind, area: null })
const learnt = (...[wow, ps, ba]: [number, number, number]) => [pdu(wow, 'ways_of_working'), pdu(ps, 'power_skills'), pdu(ba, 'business_acumen')]

describe('a PMP cycle', () => {
  test('is not met by a surplus in one area: 50, 3 and 4 with 10 given back are 67 and lack nine', () => {
    expect(pmpRenewal([...learnt(50, 3, 4), given(10)], cycle)).toEqual({
      education: 57 * 4, byArea: { ways_of_working: 200, power_skills: 12, business_acumen: 16 }, givingBack: 40, total: 67 * 4, met: false,
      missing: { total: 0, education: 0, byArea: { ways_of_working: 0, power_skills: 20, business_acumen: 16 }, atLeast: 36 },
    })
  })

  test('counts 25 of 30 given back, and is not met while one area lacks one', () => {
    const { givingBack, total, met, missing } = pmpRenewal([...learnt(20, 8, 7), given(30)], cycle)
    expect([givingBack, total, met, missing]).toEqual([100, 240, false, { total: 0, education: 0, byArea: { ways_of_working: 0, power_skills: 0, business_acumen: 4 }, atLeast: 4 }])
  })

  test('counts eight hours of practice at most', () => {
    const { givingBack, total, met, missing } = pmpRenewal([...learnt(15, 10, 10), given(13), given(12, 'practice')], cycle)
    expect([givingBack, total, met, missing.atLeast]).toEqual([84, 224, false, 16])
  })

  test('is met with 35 and 25, on its first and its last day alike', () => {
    const entries = [pdu(19, 'ways_of_working', cycle.from), pdu(8, 'power_skills', cycle.to), pdu(8, 'business_acumen'), given(25)]
    expect(pmpRenewal(entries, cycle)).toMatchObject({ met: true, total: 240, missing: { atLeast: 0 } })
    expect(pmpRenewal([pdu(60, 'power_skills', '2024-02-28'), pdu(60, 'power_skills', '2027-03-01')], cycle).total).toBe(0)
  })

  const entries = fc.array(fc.record({
    on: fc.constantFrom('2024-02-28', '2024-02-29', '2025-12-31', '2027-02-28', '2027-03-01'), quarterHours: fc.integer({ min: 0, max: 120 }),
    kind: fc.constantFrom('education' as const, 'giving_back' as const, 'practice' as const), area: fc.constantFrom(...areas, null),
  }), { maxLength: 12 })

  test('asks for the fewest that could meet it: that many meet it, one less never does, whatever they are', () => {
    fc.assert(fc.property(entries, (logged) => {
      const { missing, met, ...now } = pmpRenewal(logged, cycle)
      expect(met).toBe(missing.atLeast === 0)
      expect(now.education).toBe(areas.reduce((all, area) => all + now.byArea[area], 0))
      const byArea = areas.reduce((all, area) => all + missing.byArea[area], 0)
      expect(missing.atLeast).toBe(Math.max(missing.total, missing.education, byArea))
      const more = (quarterHours: number, area: Area): Entry => ({ on: cycle.to, quarterHours, kind: 'education', area })
      const filling = [...areas.map((area) => more(missing.byArea[area], area)), more(missing.atLeast - byArea, 'power_skills')]
      expect(pmpRenewal([...logged, ...filling], cycle).met).toBe(true)
      if (missing.atLeast > 0) for (const area of areas) expect(pmpRenewal([...logged, more(missing.atLeast - 1, area)], cycle).met).toBe(false)
    }))
  })

  test('never loses by another activity, and the order of them is nothing to it', () => {
    fc.assert(fc.property(entries, entries, (some, others) => {
      const all = pmpRenewal([...some, ...others], cycle)
      expect(all.total).toBeGreaterThanOrEqual(pmpRenewal(some, cycle).total)
      expect(pmpRenewal([...others, ...some].toReversed(), cycle)).toEqual(all)
      expect(all.givingBack).toBeLessThanOrEqual(100)
    }))
  })
})
