import { expect, test } from 'vitest'
import { checkTwUbn } from './tw-ubn'

const problems = (numbers: string[]) => numbers.map((number) => checkTwUbn(number).problem)

test('numbers of the old rule and of the new one', () => {
  expect(checkTwUbn('0459 5257')).toEqual({ valid: true, value: '04595257', problem: null, warnings: [] })
  expect(problems(['04595252', '04595258', '0459525', '0459525A'])).toEqual([null, 'checksum', 'length', 'characters'])
})

test('with a 7 in the seventh place either sum will do', () => {
  expect(problems(['10458574', '10458575', '10458576'])).toEqual([null, null, 'checksum'])
})
