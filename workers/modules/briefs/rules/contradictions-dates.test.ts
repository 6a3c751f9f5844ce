import { expect, test } from 'vitest'
import { aboutDates } from './contradictions-dates'
import type { Answers, Value } from './form'

const given = (values: Record<string, Value>): Answers => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false }]))
const found = (answers: Answers) =>
  aboutDates.filter(({ holds }) => { const one = holds({ answers, today: '2026-11-23', space: { theatre: 80 } }); return Array.isArray(one) ? one.length > 0 : one }).map(({ code }) => code)

test.each<[string, Answers, string[]]>([
  ['one day', given({ from: '2026-12-10', to: '2026-12-10' }), []],
  ['the end before the beginning', given({ from: '2026-12-11', to: '2026-12-10' }), ['ends_before_it_begins']],
  ['an end without a beginning', given({ to: '2026-12-10' }), []],
  ['today', given({ from: '2026-11-23' }), []],
  ['yesterday', given({ from: '2026-11-22' }), ['begins_in_the_past']],
  ['another date that ends before it begins', given({ 'alternates.a': { from: '2026-12-11', to: '2026-12-10' } }), ['alternate_ends_before_it_begins']],
  ['setting up the day before', given({ from: '2026-12-10', load_in: '2026-12-09' }), []],
  ['setting up the day after', given({ from: '2026-12-10', load_in: '2026-12-11' }), ['load_in_after_first_day']],
  ['cleared too early', given({ to: '2026-12-10', load_out: '2026-12-09' }), ['load_out_before_last_day']],
  ['decided on the day', given({ from: '2026-12-10', decision_on: '2026-12-10' }), []],
  ['decided afterwards', given({ from: '2026-12-10', decision_on: '2026-12-11' }), ['decided_too_late']],
  ['a permit filed twenty days before', given({ from: '2026-12-30', permit: 'needed', permit_on: '2026-12-10' }), []],
  ['a permit filed nineteen days before', given({ from: '2026-12-30', permit: 'needed', permit_on: '2026-12-11' }), ['permit_too_late']],
  ['a permit that is not needed', given({ from: '2026-12-30', permit: 'filed', permit_on: '2026-12-11' }), []],
  ['outdoors, a permit is open', given({ setting: 'outdoor', permit: 'undecided' }), []],
  ['outdoors without a permit', given({ setting: 'both', permit: 'none' }), ['outdoor_without_permit']],
  ['rooms for the nights around', given({ from: '2026-12-10', to: '2026-12-11', 'rooms.a': { night: '2026-12-09' }, 'rooms.b': { night: '2026-12-12' } }), []],
  ['a room a week early', given({ from: '2026-12-10', to: '2026-12-11', 'rooms.a': { night: '2026-12-03' } }), ['room_outside_nights']],
  ['a room long after', given({ from: '2026-12-10', to: '2026-12-11', 'rooms.a': { night: '2026-12-20' } }), ['room_outside_nights']],
])('%s', (_, answers, expected) => {
  expect(found(answers)).toEqual(expected)
})
