import { expect, test } from 'vitest'
import { yearsLater } from '../../../kernel/rules/days'
import { lastYears } from './years'

test('29 February becomes the 28th in a year without one, and stays where there is one', () => {
  expect(yearsLater('2024-02-29', 3)).toBe('2027-02-28')
  expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29')
  expect(yearsLater('2027-02-28', -3)).toBe('2024-02-28')
  expect(lastYears('2028-02-29', 5)).toEqual({ from: '2023-02-28', to: '2028-02-29' })
})
