import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from '../../../kernel/rules/days'
import { pmpRenewalHours } from './pmp-renewal'
import { cmpHoursRule } from './cmp'
import { countHours } from './hours'
import { carriedOver, progressOf, type Earned } from './progress'
import type { Scheme } from './scheme'
import { topics, trainingKinds } from './topics'

const today = '2026-11-26'
const pmp: Scheme = { code: 'pmp_renewal', validFrom: '2020-01-01', names: { en: 'PMP' }, source: 'PMI', dated: today, years: 3, rolling: null, months: null, hours: pmpRenewalHours }
const cmp: Scheme = { ...pmp, code: 'cmp', years: null, rolling: 5, months: { need: 36, years: 5 }, hours: cmpHoursRule }
const cycle = { startsOn: '2025-01-10', endsOn: '2028-01-10', carried: 0 }
const earned = (hours: number, more: Partial<Earned> = {}): Earned => ({ on: '2026-06-01', quarterHours: hours * 4, kind: 'course', topic: 'project_management', industry: true, verified: true, ...more })
const of = (credits: Earned[], versions = [pmp], asOf = today) => progressOf(versions, cycle, { earned: credits, worked: [] }, asOf)

const credits = fc.array(fc.record({
  on: fc.integer({ min: 0, max: 2500 }).map((ago) => daysLater(today, -ago)), quarterHours: fc.integer({ min: 0, max: 80 }), kind: fc.constantFrom(...trainingKinds), topic: fc.constantFrom(...topics, null), industry: fc.boolean(), verified: fc.boolean(),
}), { maxLength: 12 })

describe('progress', () => {
  test('only what is verified counts; what waits is told beside it', () => {
    const { counted, ifVerified, share } = of([earned(10), earned(5, { verified: false })])
    expect([counted.total, ifVerified.total, share]).toEqual([40, 60, 0])
    fc.assert(fc.property(credits, (some) => {
      const { counted, ifVerified, standing, met, share } = of(some)
      expect(countHours(pmpRenewalHours, standing)).toEqual(ifVerified)
      expect(ifVerified.total).toBeGreaterThanOrEqual(counted.total)
      expect(ifVerified.atLeast).toBeLessThanOrEqual(counted.atLeast)
      expect(met).toBe(share === 1)
    }))
  })

  test('is as far as the part that is furthest behind', () => {
    expect(of([earned(35), earned(4, { topic: 'leadership' }), earned(8, { topic: 'marketing' })]).share).toBe(0.5)
    const { months, share, met } = progressOf([cmp], cycle, { earned: [earned(25)], worked: [{ from: '2026-01-01', to: '2026-09-30' }] }, today)
    expect([months, share, met]).toEqual([{ has: 9, need: 36, missing: 27 }, 0.25, false])
  })

  test('an edition that begins inside the cycle reads what was done from its day on, and says what is asked from then on', () => {
    const stricter: Scheme = { ...pmp, validFrom: '2026-07-01', hours: { need: 280, groups: pmp.hours.groups.map((group) => (group.code === 'education' ? { ...group, kinds: ['course'] } : group)) } }
    const webinars = [earned(5, { kind: 'webinar' }), earned(5, { kind: 'webinar', on: '2026-07-01' })]
    expect(of(webinars, [pmp, stricter]).counted).toMatchObject({ total: 20, missing: 260 })
    expect(of(webinars, [pmp, { ...stricter, validFrom: '2026-12-01' }]).counted).toMatchObject({ total: 40, missing: 200 })
    fc.assert(fc.property(credits, (some) => {
      expect(of(some, [pmp, { ...stricter, validFrom: '2027-01-01' }]).counted).toEqual(of(some).counted)
    }))
  })

  test('what leaves a rolling window is told 90 days before', () => {
    fc.assert(fc.property(credits, (some) => {
      const on = (day: string) => progressOf([cmp], cycle, { earned: some, worked: [] }, day)
      expect(on(today).counted.total - on(today).dropping).toBe(on(daysLater(today, 90)).counted.total)
    }))
  })
})

test('into the next cycle goes what was too much, of the last year alone, and no more than 20 hours', () => {
  const full = [earned(40), earned(10, { topic: 'leadership' }), earned(10, { topic: 'marketing' })]
  const over = (...more: Earned[]) => carriedOver(pmp, of([...full, ...more], [pmp], '2028-01-10').counted, [...full, ...more], '2028-01-10')
  expect([over(), over(earned(7)), over(earned(7, { on: '2027-06-01' })), over(earned(30, { on: '2027-06-01' }))]).toEqual([0, 0, 28, 80])
  expect(carriedOver(pmp, of([earned(90)]).counted, [earned(90)], '2028-01-10')).toBe(0)
})
