import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemes } from '../../../../db/seed/schemes'
import { countHours, place, type Activity, type Group, type HoursRule } from './hours'
import { topics, trainingKinds } from './topics'
import { wrongScheme } from './wrong-scheme'

const today = '2026-11-26'
const group: Group = { code: 'part1', names: { en: 'Courses' }, kinds: ['course', 'practice'], industry: null, need: 8, cap: null, within: [], areas: [], onlyAreas: false }
const area = (need: number, ...of: Group['areas'][number]['topics']) => ({ code: of.join(), names: { en: of.join() }, topics: of, need })
const of = (hours: Partial<HoursRule>, more = {}) => wrongScheme({ validFrom: '2026-01-01', dated: today, months: null, hours: { need: 8, groups: [group], ...hours }, ...more }, today)
const part = (more: Partial<Group>) => of({ need: 0, groups: [{ ...group, ...more }] })

describe('an edition is refused', () => {
  test('that nobody could ever meet, at the field where that is said', () => {
    expect(part({ need: 40, cap: 20 })).toEqual({ 'hours.groups.0.need': 'above_the_cap' })
    expect(part({ cap: 10, areas: [area(8, 'fire'), area(4, 'safety')] })).toEqual({ 'hours.groups.0.areas.1.need': 'above_the_cap' })
    expect(part({ need: 10, kinds: ['practice'], within: [{ kinds: ['practice'], cap: 8 }] })).toEqual({ 'hours.groups.0.need': 'above_the_cap' })
    expect(of({ need: 400, groups: [{ ...group, cap: 10 }] })).toEqual({ 'hours.need': 'above_the_parts' })
    expect(of({}, { months: { need: 240, years: 1 } })).toEqual({ 'months.need': 'above_the_years' })
  })

  test('of which something could never count', () => {
    expect(of({ groups: [group, { ...group, code: 'part2', kinds: ['course'] }] })).toEqual({ 'hours.groups.1.kinds': 'counted_before' })
    expect(part({ areas: [area(0, 'fire', 'safety'), area(0, 'fire')] })).toEqual({ 'hours.groups.0.areas.1.topics': 'counted_before' })
    expect(part({ within: [{ kinds: ['drill'], cap: 4 }] })).toEqual({ 'hours.groups.0.within.0.cap': 'kind_not_chosen' })
    expect(part({ onlyAreas: true })).toEqual({ 'hours.groups.0.onlyAreas': 'none_chosen' })
    expect(of({ groups: [{ ...group, industry: true }, { ...group, code: 'part2', industry: false }] })).toEqual({})
  })

  test('that asks nothing, or has two of one name', () => {
    expect(part({ need: 0 })).toEqual({ 'hours.need': 'asks_nothing' })
    expect(of({ need: 0, groups: [{ ...group, need: 0 }] }, { months: { need: 12, years: 1 } })).toEqual({})
    expect(of({ groups: [{ ...group, industry: true }, { ...group, industry: false }] })).toEqual({ 'hours.groups': 'named_twice' })
  })

  test('of which a way could not be gone, or asks nothing', () => {
    const way = (more: object, hours: Partial<HoursRule> = {}) => of(hours, { variants: [{ code: 'one', names: {}, months: { need: 12, years: 1 } }, { code: 'two', names: {}, months: null, ...more }] })
    expect(way({ months: { need: 61, years: 5 } })).toEqual({ 'variants.1.months.need': 'above_the_years' })
    expect(way({ months: { need: 240, years: null } })).toEqual({})
    expect(way({ hours: { need: 400, groups: [{ ...group, cap: 10 }] } })).toEqual({ 'variants.1.hours.need': 'above_the_parts' })
    expect(way({ hours: { need: 4, groups: [] } })).toEqual({ 'variants.1.hours.need': 'above_the_parts' })
    expect(way({ fresh: true })).toEqual({ 'variants.1.papers': 'none_chosen' })
    expect(way({ hours: { need: 0, groups: [] } })).toEqual({ 'variants.1.months.need': 'asks_nothing' })
    expect(way({}, { need: 0, groups: [] })).toEqual({ 'variants.1.months.need': 'asks_nothing' })
    expect(way({ papers: ['degree'] }, { need: 0, groups: [] })).toEqual({})
    expect(way({ code: 'one' })).toEqual({ variants: 'named_twice' })
  })

  test('of days that cannot have been', () => {
    expect(of({}, { dated: '2026-11-27', validFrom: '0001-01-01' })).toEqual({ dated: 'in_the_future', validFrom: 'before_1970' })
    expect(of({}, { dated: '0026-11-26', validFrom: '2206-01-01' })).toEqual({ dated: 'before_1970', validFrom: 'years_ahead' })
  })
})

test('what the product comes with is taken', () => {
  for (const scheme of schemes) expect([scheme.code, wrongScheme(scheme, today)]).toEqual([scheme.code, {}])
})

const amount = fc.integer({ min: 0, max: 40 })
const groups = fc.array(fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...trainingKinds), { minLength: 1, maxLength: 4 }), industry: fc.constantFrom(null, true, false), need: amount, cap: fc.option(amount),
  within: fc.array(fc.record({ kinds: fc.uniqueArray(fc.constantFrom(...trainingKinds), { minLength: 1, maxLength: 2 }), cap: amount }), { maxLength: 2 }),
  areas: fc.array(fc.record({ topics: fc.uniqueArray(fc.constantFrom(...topics.slice(0, 6)), { minLength: 1, maxLength: 3 }), need: amount }), { maxLength: 3 }), onlyAreas: fc.boolean(),
}), { minLength: 1, maxLength: 3 }).map((some) => some.map((one, at): Group => ({ ...one, code: `part${at}`, names: {}, areas: one.areas.map((each, place) => ({ ...each, code: `area${place}`, names: {} })) })))

/** More of every kind about every topic than any edition asks. */
const everything: Activity[] = trainingKinds.flatMap((kind) => [true, false].map((industry) => ({ on: today, kind, industry, parts: [...topics, null].map((topic) => ({ topic, minutes: 15_000 })) })))

test('whoever does everything there is meets what is taken; what a part or the whole asks beyond that, nobody does', () => {
  fc.assert(fc.property(groups, fc.integer({ min: 0, max: 200 }), (some, need) => {
    const hours = { need, groups: some }
    const { met, missing, groups: counted } = countHours(hours, everything.flatMap((one) => place(hours, one)))
    const wrong = of(hours)
    if (Object.keys(wrong).length === 0) expect(met).toBe(true)
    if (wrong['hours.need'] === 'above_the_parts') expect(missing).toBeGreaterThan(0)
    for (const [at, one] of counted.entries()) if (wrong[`hours.groups.${at}.need`] === 'above_the_cap') expect(one.missing).toBeGreaterThan(0)
  }), { numRuns: 300 })
})
