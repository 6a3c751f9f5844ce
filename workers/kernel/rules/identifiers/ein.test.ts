import { expect, test } from 'vitest'
import { checkEin } from './ein'

test('nine digits, with their hyphen or without', () => {
  expect(checkEin('12-3456789')).toEqual({ valid: true, value: '123456789', problem: null, warnings: [] })
  expect(['12345678', '12-345678X'].map((number) => checkEin(number).problem)).toEqual(['length', 'characters'])
})

test('a prefix that nobody has is worth a look, and blocks nothing', () => {
  expect(checkEin('07-1234567')).toMatchObject({ valid: true, warnings: ['unassigned_prefix'] })
})
