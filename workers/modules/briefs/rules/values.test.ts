import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds, type Kind } from './form'
import { form } from './standard-form'
import { problemsWithRow, problemWith } from './values'

const field = (kind: Kind, required = false) =>
  ({ key: 'any', group: 'profile', kind, required, ...(kind.startsWith('choice') ? { options: ['none', 'simultaneous'] } : {}) }) as const

test.each<[Kind, unknown, string | null]>([
  ['text', 'Shanghai', null],
  ['text', ' ', 'required'],
  ['text', 'x'.repeat(201), 'too_long'],
  ['text', 7, 'not_a_text'],
  ['paragraph', 'x'.repeat(5000), null],
  ['paragraph', 'x'.repeat(5001), 'too_long'],
  ['day', '2028-02-29', null],
  ['day', '2027-02-29', 'not_a_date'],
  ['day', '2026-12-9', 'not_a_date'],
  ['day', 20261209, 'not_a_date'],
  ['number', 0, null],
  ['number', -1, 'too_small'],
  ['number', 1_000_001, 'too_large'],
  ['number', 1.5, 'not_a_number'],
  ['number', '612', 'not_a_number'],
  ['choice', 'simultaneous', null],
  ['choice', 'whispered', 'not_an_option'],
  ['money', { amount: 144_000_000, currency: 'CNY' }, null],
  ['money', { amount: -1, currency: 'CNY' }, 'too_small'],
  ['money', { amount: 0.5, currency: 'CNY' }, 'not_money'],
  ['money', { amount: 1, currency: 'yuan' }, 'not_a_currency'],
  ['money', null, 'not_money'],
  ['choices', ['none', 'simultaneous'], null],
  ['choices', [], 'required'],
  ['choices', ['none', 'none'], 'not_an_option'],
  ['choices', ['whispered'], 'not_an_option'],
  ['choices', 'none', 'not_an_option'],
  ['month', '2027-05', null],
  ['month', '2027-13', 'not_a_month'],
  ['time', '09:30', null],
  ['time', '24:00', 'not_a_time'],
  ['rows', { any: 1 }, 'not_a_row'],
  ['yes_no', false, null],
  ['yes_no', 'no', 'not_yes_or_no'],
])('%s %j → %s', (kind, value, problem) => {
  expect(problemWith(value, field(kind))).toBe(problem)
})

test('a number that must be given is at least one', () => {
  expect(problemWith(0, field('number', true))).toBe('too_small')
})

test('every real day is a day', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
    expect(problemWith(at.toISOString().slice(0, 10), field('day'))).toBeNull()
  }))
})

test('whatever is sent, every kind of field takes it or says why not in one word', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(...kinds), (value, kind) => {
    const problem = problemWith(value, field(kind))
    expect(problem === null || /^[a-z_]+$/.test(problem)).toBe(true)
  }))
})

test('nothing is not a value of any field', () => {
  for (const one of form) expect(problemWith(null, one)).not.toBeNull()
})

const table = { columns: [{ key: 'date', kind: 'day', required: true }, { key: 'pax', kind: 'number' }, { key: 'set_up', kind: 'choice', options: ['theatre'] }, { key: 'of', kind: 'row' }] } as const

test.each<[unknown, Record<string, string>]>([
  [{ date: '2026-12-10' }, {}],
  [{ date: '2026-12-10', pax: 0, set_up: 'theatre', of: 'k3f9' }, {}],
  [{}, { 'value.date': 'required' }],
  [{ date: '2026-12-40', pax: 'many', set_up: 'circle', of: 'A b' }, { 'value.date': 'not_a_date', 'value.pax': 'not_a_number', 'value.set_up': 'not_an_option', 'value.of': 'not_an_option' }],
  [{ date: '2026-12-10', colour: 'blue' }, { 'value.colour': 'not_a_row' }],
  [['2026-12-10'], { value: 'not_a_row' }],
  ['2026-12-10', { value: 'not_a_row' }],
  [null, { value: 'not_a_row' }],
])('a row %j', (value, problems) => {
  expect(problemsWithRow(value, table)).toEqual(problems)
})
