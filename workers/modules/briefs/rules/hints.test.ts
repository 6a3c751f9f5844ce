import { expect, test } from 'vitest'
import type { Answers, Value } from './form'
import { firstAiders, hintsFor } from './hints'

const given = (values: Record<string, Value>): Answers => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false }]))
const hint = (code: string, values: Record<string, Value>) => hintsFor({ answers: given(values), space: { theatre: 80, rounds: 120 } }).find((one) => one.code === code)?.values

test('without answers there is little to reckon with', () => {
  expect(hintsFor({ answers: {}, space: {} })).toEqual([{ field: 'contingency', code: 'contingency', values: { least: 5, most: 10 } }])
})

test.each<[string, Record<string, Value>, unknown]>([
  ['headsets', { expected: 612 }, { guests: 612, least: 367, most: 490 }],
  ['first_aiders', { expected: 612 }, { guests: 612, count: 2 }],
  ['guarantee', { from: '2026-12-10' }, { days: 3, day: '2026-12-07' }],
  ['permit', { from: '2026-12-10' }, { days: 20, day: '2026-11-20' }],
  ['rooms', { from: '2026-12-10' }, { days: 28, day: '2026-11-12' }],
  ['insurance', { from: '2026-12-10' }, { days: 60, day: '2026-10-11' }],
  ['booths', { 'pairs.a': { from: 'zh', into: 'en' }, 'pairs.b': { from: 'zh', into: 'ja' } }, { booths: 2, interpreters: 4 }],
  ['space', { 'functions.a': { date: '2026-12-10', start: '09:00', end: '10:00', pax: 612, set_up: 'theatre' } }, { area: 490 }],
  ['tables', { 'functions.a': { pax: 612, set_up: 'rounds' } }, { people: 612, tables: 62 }],
  ['set_for', { guaranteed: 600 }, { guaranteed: 600, least: 618, most: 630 }],
  ['per_head', { guaranteed: 600, price_per_head: { amount: 48_000, currency: 'CNY' } }, { guests: 600, amount: 28_800_000, currency: 'CNY' }],
])('%s', (code, values, said) => {
  expect(hint(code, values)).toEqual(said)
})

test.each([[1, 2], [1000, 2], [1001, 4], [3000, 6], [3001, 7], [10_000, 13]])('for %i people %i first-aiders at least', (people, count) => {
  expect(firstAiders(people)).toBe(count)
})
