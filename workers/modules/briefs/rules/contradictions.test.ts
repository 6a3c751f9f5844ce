import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contradictionCodes, contradictionsIn } from './contradictions'
import type { Answers, Value } from './form'

const today = '2026-11-23'
const given = (values: Record<string, Value>): Answers => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false }]))

test('each contradiction has a code of its own', () => {
  expect(new Set(contradictionCodes).size).toBe(contradictionCodes.length)
  expect(contradictionCodes.length).toBeGreaterThan(30)
})

test('nothing contradicts nothing, and what does not apply contradicts nothing', () => {
  expect(contradictionsIn({}, today)).toEqual([])
  expect(contradictionsIn({ ...given({ expected: 24 }), vip: { value: null, notApplicable: true } }, today)).toEqual([])
})

test('each names the questions, or rows, that do not fit', () => {
  expect(contradictionsIn(given({ expected: 24, vip: 25 }), today)).toEqual([{ code: 'more_vip_than_expected', fields: ['expected', 'vip'], impossible: true }])
  expect(contradictionsIn(given({ 'alternates.a': { from: '2027-01-02', to: '2027-01-01' } }), today)).toEqual([{ code: 'alternate_ends_before_it_begins', fields: ['alternates.a'], impossible: true }])
})

test('of two different days, exactly one order is a contradiction', () => {
  const days = fc.date({ min: new Date('2027-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10))
  fc.assert(fc.property(days, days, (from, to) => {
    const [there, back] = [contradictionsIn(given({ from, to }), today), contradictionsIn(given({ from: to, to: from }), today)]
    expect(there.length + back.length).toBe(from === to ? 0 : 1)
  }))
})
