import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldToday, mayTake, overlaps, reasonsAgainst, type Asks, type Busy, type OnRecord, type Verified } from './eligible'

const window = { from: '2026-12-09', to: '2026-12-11' }
const record = (level: number | null, stale = false): OnRecord => ({ level, stale })
const able = { level: () => record(3), papers: [] as Verified[], busy: [] as Busy[] }
const food: Asks = { skills: [{ skill: 'food_safety', level: 3, must: true }], papers: [{ kind: 'food_hygiene', must: false }] }
const paper = (validTo: string | null, validFrom: string | null = null): Verified => ({ kind: 'food_hygiene', state: 'verified', validFrom, validTo })

test('whoever can do it, has the papers and is free has nothing against them', () => {
  expect(reasonsAgainst(food, { ...able, papers: [paper('2026-12-11')] }, window)).toEqual([])
  expect(reasonsAgainst(food, { ...able, papers: [paper('2026-12-01'), paper(null)] }, window)).toEqual([])
})

test('a level that is missing keeps them from it where it is required, a paper that ends before the last day is told with its end', () => {
  const reasons = reasonsAgainst(food, { ...able, level: () => record(1), papers: [paper('2026-12-10'), paper('2026-11-01')] }, window)
  expect(reasons).toEqual([{ code: 'level_missing', must: true, skill: 'food_safety', has: 1, stale: false, needs: 3 }, { code: 'paper_lapses', must: false, paper: 'food_hygiene', until: '2026-12-10' }])
  expect(mayTake(reasons)).toBe(false)
  expect(reasonsAgainst(food, able, window)).toEqual([{ code: 'paper_missing', must: false, paper: 'food_hygiene' }])
})

test('what nobody has assessed is no level, and one that is to be assessed anew counts for nothing', () => {
  const against = (level: OnRecord) => reasonsAgainst({ ...food, papers: [] }, { ...able, level: () => level }, window)
  expect(against(record(null))).toMatchObject([{ code: 'level_missing', has: null, stale: false }])
  expect(against(record(4, true))).toMatchObject([{ code: 'level_missing', has: 4, stale: true }])
})

test('a paper that begins after the first day does not cover it, and is not said to end too early', () => {
  expect(reasonsAgainst(food, { ...able, papers: [paper('2030-01-01', '2026-12-10')] }, window)).toMatchObject([{ code: 'paper_missing' }])
})

test('days that are taken are told, those that keep somebody away first', () => {
  const busy: Busy[] = [{ why: 'event', title: 'Gala', from: '2026-12-11', to: '2026-12-12', must: false }, { why: 'leave', title: null, from: '2026-12-01', to: '2026-12-20', must: true }, { why: 'event', title: 'Fair', from: '2026-12-12', to: '2026-12-13', must: false }]
  expect(reasonsAgainst({ skills: [], papers: [] }, { ...able, busy }, window)).toMatchObject([{ why: 'leave', must: true }, { title: 'Gala', must: false }])
})

test('what somebody holds today unasked is worth a word where it ends before the duty does, and not once it has long ended', () => {
  const papers = [{ kind: 'first_aid', state: 'verified' as const, validFrom: null, validTo: '2026-12-10' }, { kind: 'visa', state: 'verified' as const, validFrom: null, validTo: '2026-01-01' }, { kind: 'degree', state: 'verified' as const, validFrom: null, validTo: null }]
  expect(heldToday(papers, '2026-11-26')).toEqual([{ kind: 'first_aid', must: false }])
  expect(reasonsAgainst({ skills: [], papers: heldToday(papers, '2026-11-26') }, { ...able, papers }, window)).toEqual([{ code: 'paper_lapses', must: false, paper: 'first_aid', until: '2026-12-10' }])
})

test('two windows overlap exactly where they have a day in common', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 10 })).map(([from, length]) => ({ from, to: from + length }))
  const told = ({ from, to }: { from: number; to: number }) => ({ from: String(from + 10), to: String(to + 10) })
  fc.assert(fc.property(span, span, (a, b) => {
    const common = Array.from({ length: 51 }, (_, day) => day).some((day) => a.from <= day && day <= a.to && b.from <= day && day <= b.to)
    expect(overlaps(told(a), told(b))).toBe(common)
  }))
})

test('what is only wished keeps nobody from a duty', () => {
  fc.assert(fc.property(fc.array(fc.record({ skill: fc.string(), level: fc.constantFrom(1 as const, 4 as const), must: fc.constant(false) })), (skills) => {
    expect(mayTake(reasonsAgainst({ skills, papers: [] }, { ...able, level: () => record(null) }, window))).toBe(true)
  }))
})
