import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contradictionsIn } from './contradictions'
import type { Answers, Value } from './form'

const today = '2026-11-23'
const given = (values: Record<string, Value>): Answers => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false }]))
const codes = (answers: Answers) => contradictionsIn(answers, today).map(({ code }) => code)

test.each<[string, Answers, string[]]>([
  ['nothing answered', {}, []],
  ['one day', given({ from: '2026-12-10', to: '2026-12-10' }), []],
  ['the end before the beginning', given({ from: '2026-12-11', to: '2026-12-10' }), ['ends_before_it_begins']],
  ['an end without a beginning', given({ to: '2026-12-10' }), []],
  ['today', given({ from: today }), []],
  ['yesterday', given({ from: '2026-11-22' }), ['begins_in_the_past']],
  ['as many VIP as guests', given({ expected: 24, vip: 24 }), []],
  ['more VIP than guests', given({ expected: 24, vip: 25 }), ['more_vip_than_expected']],
  ['no VIP at all', { ...given({ expected: 24 }), vip: { value: null, notApplicable: true } }, []],
  ['interpreting, languages still open', given({ interpreting: 'simultaneous' }), []],
  ['interpreting between no languages', { ...given({ interpreting: 'simultaneous' }), languages: { value: null, notApplicable: true } }, ['interpreting_without_languages']],
  ['no interpreting, no languages', { ...given({ interpreting: 'none' }), languages: { value: null, notApplicable: true } }, []],
])('%s', (_, answers, expected) => {
  expect(codes(answers)).toEqual(expected)
})

test('of two different days, exactly one order is a contradiction', () => {
  const days = fc.date({ min: new Date('2027-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10))
  fc.assert(fc.property(days, days, (from, to) => {
    const [there, back] = [codes(given({ from, to })), codes(given({ from: to, to: from }))]
    expect(there.length + back.length).toBe(from === to ? 0 : 1)
  }))
})
