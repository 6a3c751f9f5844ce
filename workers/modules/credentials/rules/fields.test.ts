import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkField } from './fields'
import { fieldKinds } from './kinds'

test('identifiers by their own checks, warnings with them', () => {
  expect(checkField('uscc', ' 91350100m000100y43 ')).toEqual({ value: '91350100M000100Y43', problem: null, warnings: [] })
  expect(checkField('uscc', '91350100M000100Y44').problem).toBe('checksum')
  expect(checkField('ein', '07-1234567')).toEqual({ value: '071234567', problem: null, warnings: ['unassigned_prefix'] })
})

test('days with the year first', () => {
  expect([checkField('date', '２０２６年１２月９日').value, checkField('date', '2026/2/30').problem, checkField('date', '3/4/2026').problem]).toEqual(['2026-12-09', 'not_a_date', 'not_a_date'])
})

test('figures as they are printed', () => {
  expect(['1 200', '5,000', '１２'].map((typed) => checkField('number', typed).value)).toEqual(['1200', '5000', '12'])
  expect(['5,000,000.50', '500 万元', '1.5亿', '2,000萬'].map((typed) => checkField('amount', typed).value)).toEqual(['5000000.5', '5000000', '150000000', '20000000'])
  expect([checkField('number', '1.5').problem, checkField('amount', '-3').problem, checkField('amount', '999999999999999亿').problem]).toEqual(Array(3).fill('not_a_number'))
})

test('text is tidied, and not endless', () => {
  expect(checkField('line', ' a\nb ').value).toBe('a b')
  expect([checkField('line', 'a'.repeat(201)).problem, checkField('paragraph', 'a'.repeat(5000)).problem]).toEqual(['too_long', null])
})

test('nothing throws, nothing typed is no fault, and what is kept is taken as it is', () => {
  fc.assert(fc.property(fc.constantFrom(...fieldKinds), fc.string({ unit: 'binary' }), (kind, typed) => {
    const { value, problem } = checkField(kind, typed)
    if (problem === null) expect(checkField(kind, value)).toMatchObject({ value, problem })
    expect(checkField(kind, ' ')).toEqual({ value: '', problem: null, warnings: [] })
  }))
})
