import { expect, test } from 'vitest'
import { checkCnaps } from './cnaps'

test('twelve digits', () => {
  expect(checkCnaps('1021 0009 9996')).toEqual({ valid: true, value: '102100099996', problem: null, warnings: [] })
  expect(['10210009999', '10210009999A'].map((number) => checkCnaps(number).problem)).toEqual(['length', 'characters'])
})
