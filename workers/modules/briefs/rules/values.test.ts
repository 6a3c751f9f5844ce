import fc from 'fast-check'
import { expect, test } from 'vitest'
import { form, kinds, type Kind } from './form'
import { problemWith } from './values'

const field = (kind: Kind, required = false) =>
  ({ key: 'any', step: 'goal', kind, required, ...(kind === 'choice' ? { options: ['none', 'simultaneous'] } : {}) }) as const

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
