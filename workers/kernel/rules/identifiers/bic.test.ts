import { expect, test } from 'vitest'
import { checkBic } from './bic'

test('eight signs, or eleven with the branch', () => {
  expect(checkBic('icbk cn bj')).toEqual({ valid: true, value: 'ICBKCNBJ', problem: null, warnings: [] })
  expect(['DEUTDEFF500', 'BKCHTWTP', 'HSBCHKHHHKH'].map((code) => checkBic(code).valid)).toEqual([true, true, true])
})

test('each fault has its name', () => {
  expect(['DEUTDEF', 'DEUTDEFF5', 'DEUTDEF*', 'DE1TDEFF', 'DEUTZZFF'].map((code) => checkBic(code).problem)).toEqual(['length', 'length', 'characters', 'structure', 'country'])
})
