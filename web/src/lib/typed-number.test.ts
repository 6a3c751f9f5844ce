import { expect, test } from 'vitest'
import { headcount, wholeNumber } from './typed-number'

test.each([['120', 120], ['1,200', 1200], ['１，２００', 1200], [' 1 200 ', 1200], ['-3', -3], ['about 600', null], ['12.5', null], ['9'.repeat(400), null], ['', null]])('%j as a number is %j', (typed, number) => {
  expect(wholeNumber(typed)).toBe(number)
})

test.each([['120', 120], ['120 人', 120], ['１２０人', 120], ['1,200 people', 1200], ['80 Guests', 80], ['60 pax.', 60], ['300個人', 300], ['45位', 45], ['0', 0]])('%j people are %j', (typed, number) => {
  expect(headcount(typed)).toBe(number)
})

test.each(['abc', 'about 120', '100-150', '120 rooms', '人', ' '])('%j says no number of people', (typed) => {
  expect(headcount(typed)).toBeNull()
})
