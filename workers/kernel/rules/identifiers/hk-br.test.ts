import { expect, test } from 'vitest'
import { checkHkBr } from './hk-br'

test('eight digits, with their branch, or as the certificate prints them', () => {
  expect(checkHkBr('5123 4567')).toEqual({ valid: true, value: '51234567', problem: null, warnings: [] })
  expect(checkHkBr('51234567-000').value).toBe('51234567000')
  expect(checkHkBr('51234567-000-09-26-7').value).toBe('51234567000')
})

test('each fault has its name', () => {
  expect(['', '5123456', '512345670', '5123456A'].map((number) => checkHkBr(number).problem)).toEqual(['length', 'length', 'length', 'characters'])
})
