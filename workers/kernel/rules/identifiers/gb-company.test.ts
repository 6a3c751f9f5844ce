import { expect, test } from 'vitest'
import { checkGbCompany } from './gb-company'

const problems = (numbers: string[]) => numbers.map((number) => checkGbCompany(number).problem)

test('eight characters, with the zeros that people leave out', () => {
  expect(checkGbCompany(' 445790 ')).toEqual({ valid: true, value: '00445790', problem: null, warnings: [] })
  expect(checkGbCompany('sc 095237').value).toBe('SC095237')
  expect(problems(['00445790', '4366849', 'NI012345', 'OC301540', 'R0000001', 'IP12345R', 'SP1234RS'])).toEqual(Array(7).fill(null))
})

test('each fault has its name', () => {
  expect(problems(['', '12345', '123456789', '0044579!', '0044579A', 'SCO95237'])).toEqual(['length', 'length', 'length', 'characters', 'structure', 'structure'])
})

test('letters that Companies House is not known to use are worth a look', () => {
  expect(checkGbCompany('QQ123456')).toMatchObject({ valid: true, warnings: ['unknown_prefix'] })
})
