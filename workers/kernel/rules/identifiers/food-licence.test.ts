import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elevenTen } from './check'
import { checkFoodLicence } from './food-licence'

test('JY and fourteen digits', () => {
  expect(checkFoodLicence('jy 2310 1040 0123 41')).toMatchObject({ valid: true, value: 'JY23101040012341', problem: null })
  expect(['', 'JY2310104001234', 'JY2310104001234É', 'SC23101040012341', 'JYX3101040012341'].map((number) => checkFoodLicence(number).problem))
    .toEqual(['length', 'length', 'characters', 'structure', 'structure'])
})

test('one check digit of ten is right, and the others are warned of, no more', () => {
  fc.assert(fc.property(fc.stringMatching(/^[1-3]\d{12}$/), fc.nat(9), (digits, last) => {
    const { valid, warnings } = checkFoodLicence(`JY${digits}${last}`)
    expect({ valid, warnings }).toEqual({ valid: true, warnings: last === elevenTen(digits) ? [] : ['check_digit'] })
  }))
  expect(checkFoodLicence(`JY7310104001234${elevenTen('7310104001234')}`)).toMatchObject({ valid: true, warnings: ['unknown_business'] })
})
