import { expect, test } from 'vitest'
import { checkGbVat } from './gb-vat'

const problems = (numbers: string[]) => numbers.map((number) => checkGbVat(number).problem)

test('either modulus, with or without its letters, and branches', () => {
  expect(checkGbVat('980 7806 84')).toEqual({ valid: true, value: 'GB980780684', problem: null, warnings: [] })
  expect(problems(['GB 980 7806 84', '100 0000 34', '980780684001'])).toEqual([null, null, null])
})

test('government departments and health authorities have a range each', () => {
  expect(problems(['GBGD001', 'HA501', 'GD501', 'HA001', 'HA5'])).toEqual([null, null, 'structure', 'structure', 'length'])
})

test('each fault has its name', () => {
  expect(problems(['980780685', '98078068', '98078068X', 'DE136695976'])).toEqual(['checksum', 'length', 'characters', 'country'])
})
