import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from '../../../kernel/rules/days'
import { pmpRenewalHours } from './pmp-renewal'
import { cmpHoursRule } from './cmp'
import { countHours } from './hours'
import { carriedOver, progressOf, type Done } from './progress'
import type { Scheme } from './scheme'
import { topics, trainingKinds, type Topic } from './topics'

const today = '2026-11-26'
const pmp: Scheme = { code: 'pmp_renewal', validFrom: '2020-01-01', names: { en: 'PMP' }, source: 'PMI', dated: today, years: 3, rolling: null, months: null, hours: pmpRenewalHours, carries: 80 }
const cmp: Scheme = { ...pmp, code: 'cmp', years: null, rolling: 5, months: { need: 36, years: 5 }, hours: cmpHoursRule }
const cycle = { startsOn: '2025-01-10', endsOn: '2028-01-10', carried: 0 }
const earned = (hours: number, { topic = 'project_management', ...more }: Partial<Omit<Done, 'parts'>> & { topic?: Topic } = {}): Done => ({ on: '2026-06-01', kind: 'course', industry: true, verified: true, parts: [{ topic, minutes: hours * 60 }], ...more })
const of = (done: Done[], versions = [pmp], asOf = today) => progressOf(versions, cycle, { done, worked: [], held: [] }, asOf)

const parts = fc.array(fc.record({ topic: fc.constantFrom(...topics, null), minutes: fc.integer({ min: 1, max: 1200 }) }), { minLength: 1, maxLength: 3 })
const credits = fc.array(fc.record({
  on: fc.integer({ min: 0, max: 2500 }).map((ago) => daysLater(today, -ago)), kind: fc.constantFrom(...trainingKinds), parts, industry: fc.boolean(), verified: fc.boolean(),
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

  test('says no pace of fewer than three activities, into however many areas one is split', () => {
    const split = { ...earned(3), parts: (['project_management', 'leadership', 'marketing'] as const).map((topic) => ({ topic, minutes: 60 })) }
    expect(of([split]).forecast).toEqual({ when: 'too_few' })
    expect(of([split, split, split]).forecast).toMatchObject({ when: 'on' })
  })

  test('is as far as the part that is furthest behind', () => {
    expect(of([earned(35), earned(4, { topic: 'leadership' }), earned(8, { topic: 'marketing' })]).share).toBe(0.5)
    const { months, share, met } = progressOf([cmp], cycle, { done: [earned(25)], worked: [{ from: '2026-01-01', to: '2026-09-30', duty: 'venue', led: false }], held: [] }, today)
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
      const on = (day: string) => progressOf([cmp], cycle, { done: some, worked: [], held: [] }, day)
      expect(on(today).counted.total - on(today).dropping).toBe(on(daysLater(today, 90)).counted.total)
    }))
  })
})

describe('where there are several ways', () => {
  const months = (need: number) => ({ need, years: 8, duties: ['coordinator'] })
  const eligible: Scheme = {
    ...pmp, code: 'eligible', years: null, months: months(60), hours: { ...cmpHoursRule, need: 35 * 4 }, inLieu: ['capm'],
    variants: [{ code: 'secondary', names: {}, months: months(60) }, { code: 'degree', names: {}, months: months(36), papers: ['degree', 'gac'] }, { code: 'gac', names: {}, months: months(24), papers: ['gac'], unsure: true }],
  }
  const led = { from: '2024-12-01', to: '2026-11-20', duty: 'coordinator', led: true }
  const holding = (...kinds: string[]) => kinds.map((kind) => ({ kind, validFrom: '2020-06-30', validTo: null }))
  const on = (scheme: Scheme, known: Partial<Parameters<typeof progressOf>[2]> = {}) => progressOf([scheme], cycle, { done: [earned(35)], worked: [led], held: [], ...known }, today)

  test('the nearest of those whose paper is held is told, and each of the others beside it', () => {
    expect(on(eligible)).toMatchObject({ variant: 'secondary', months: { has: 24, need: 60 }, share: 0.4, met: false })
    expect(on(eligible).variants.map(({ code, held, months, unsure }) => [code, held, months!.missing, unsure])).toEqual([['secondary', true, 36, false], ['degree', false, 12, false], ['gac', false, 0, true]])
    expect(on(eligible, { held: holding('degree') })).toMatchObject({ variant: 'degree', months: { missing: 12 } })
    expect(on(eligible, { held: holding('gac') })).toMatchObject({ variant: 'gac', met: true, share: 1 })
    expect(on(pmp).variants).toEqual([])
  })

  test('only months of the duties that are named count, and what was led elsewhere', () => {
    const others = [{ ...led, duty: 'catering', led: false }, { ...led, from: '2023-01-01', to: '2023-06-30', duty: null }]
    expect(on(eligible, { worked: others }).months).toMatchObject({ has: 6 })
    expect(on({ ...cmp, months: { need: 36, years: 5 } }, { worked: others }).months).toMatchObject({ has: 30 })
    const longAgo = { ...led, from: '1999-01-01', to: '1999-12-31' }
    expect(on({ ...cmp, months: { need: 60, years: null } }, { worked: [longAgo] }).months).toMatchObject({ has: 12 })
  })

  test('whoever holds the paper that stands for the hours needs none', () => {
    const capm = holding('capm', 'gac')
    expect(on(eligible, { done: [], held: capm })).toMatchObject({ inLieu: 'capm', met: true, counted: { atLeast: 0, total: 0 } })
    expect(on(eligible, { done: [], held: [{ kind: 'capm', validFrom: null, validTo: '2026-11-25' }] })).toMatchObject({ inLieu: null, met: false })
  })

  test('activities count by how many there were, of the trade and verified; a degree only if it was taken in the window', () => {
    const recert: Scheme = { ...cmp, months: null, variants: [{ code: 'hours', names: {}, months: null }, { code: 'activities', names: {}, months: null, hours: { ...cmpHoursRule, need: 60 }, activities: { need: 3, kinds: ['teaching'] } }, { code: 'degree', names: {}, months: null, papers: ['degree'], fresh: true, hours: { need: 0, groups: [] } }] }
    const talk = earned(1, { on: '2026-03-01', kind: 'teaching' })
    const hours = earned(15)
    const known = { done: [hours, talk, talk, talk, { ...talk, verified: false }, { ...talk, industry: false }, { ...talk, on: '2020-01-01' }] }
    expect(on(recert, known)).toMatchObject({ variant: 'activities', activities: { has: 3, missing: 0 }, met: true })
    expect(on(recert, { done: [hours, talk] })).toMatchObject({ variant: 'hours', share: 0.6, met: false })
    expect(on(recert, { done: [hours, talk], held: [{ kind: 'degree', validFrom: '2025-06-30', validTo: null }] })).toMatchObject({ variant: 'degree', met: true })
    expect(on(recert, { done: [hours, talk], held: holding('degree') }).variant).toBe('hours')
  })

  test('more hours, work, talks or papers never lead further away', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 })).map(([ago, long]) => ({ from: daysLater(today, -ago - long), to: daysLater(today, -ago) }))
    const work = fc.array(fc.tuple(days, fc.constantFrom('coordinator', 'catering', null), fc.boolean()).map(([when, duty, isLed]) => ({ ...when, duty, led: isLed })), { maxLength: 5 })
    fc.assert(fc.property(credits, credits, work, work, fc.subarray(['degree', 'gac', 'capm']), (some, more, here, also, kinds) => {
      const shareBy = (known: Parameters<typeof on>[1]) => Object.fromEntries(on(eligible, known).variants.map(({ code, share }) => [code, share]))
      const [less, all] = [shareBy({ done: some, worked: here }), shareBy({ done: [...some, ...more], worked: [...here, ...also], held: holding(...kinds) })]
      for (const code of Object.keys(less)) expect(all[code]).toBeGreaterThanOrEqual(less[code]!)
      const told = on(eligible, { done: some, worked: here, held: holding(...kinds) })
      const open = told.variants.filter(({ held }) => held)
      expect(told.share).toBe(Math.max(...open.map(({ share }) => share)))
      expect(told.met).toBe(open.some(({ met }) => met))
    }))
  })
})

test('into the next cycle goes what was too much, of the last year alone, and no more than 20 hours', () => {
  const full = [earned(40), earned(10, { topic: 'leadership' }), earned(10, { topic: 'marketing' })]
  const over = (...more: Done[]) => carriedOver(pmp, of([...full, ...more], [pmp], '2028-01-10').counted, [...full, ...more], '2028-01-10')
  expect([over(), over(earned(7)), over(earned(7, { on: '2027-06-01' })), over(earned(30, { on: '2027-06-01' }))]).toEqual([0, 0, 28, 80])
  expect(carriedOver(pmp, of([earned(90)]).counted, [earned(90)], '2028-01-10')).toBe(0)
  expect(carriedOver({ ...pmp, carries: undefined }, of(full).counted, [...full, earned(7, { on: '2027-06-01' })], '2028-01-10')).toBe(0)
  // The last year of a cycle that ends after a leap day has 366 days.
  const first = earned(7, { on: '2027-03-11' })
  expect(carriedOver(pmp, of([...full, first], [pmp], '2028-01-10').counted, [...full, first], '2028-03-10')).toBe(28)
})
