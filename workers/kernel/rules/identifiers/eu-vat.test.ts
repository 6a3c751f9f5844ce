import { expect, test } from 'vitest'
import { checkEuVat } from './eu-vat'

const problems = (numbers: string[]) => numbers.map((number) => checkEuVat(number).problem)

test('numbers as companies print them', () => {
  const printed = ['ATU13585627', 'BE0428759497', 'DE136695976', 'DK13585628', 'FI20774740', 'FR40303265045', 'IT00743110157', 'LU15027442', 'NL004495445B01', 'PL8567346215', 'PT501964843']
  expect(problems(printed)).toEqual(printed.map(() => null))
  expect(problems(['EL094259216', 'ESB58378431', 'IE6433435F', 'SE123456789701', 'XI980780684'])).toEqual(Array(5).fill(null))
  expect(checkEuVat(' be 428.759.497 ')).toMatchObject({ valid: true, value: 'BE0428759497' })
})

test('Greece writes EL, and the United Kingdom is not among them any more', () => {
  expect(problems(['GR094259216', 'GB980780684', '136695976'])).toEqual(['country', 'country', 'country'])
})

test('each fault has its name', () => {
  expect(problems(['', 'DE13669597', 'DE13669597é', 'ATA13585627', 'DE136695977'])).toEqual(['length', 'length', 'characters', 'structure', 'checksum'])
})

test('an old French key with letters is taken, and said not to be checked', () => {
  expect(checkEuVat('FRK7399859412')).toEqual({ valid: true, value: 'FRK7399859412', problem: null, warnings: ['check_unknown'] })
})
