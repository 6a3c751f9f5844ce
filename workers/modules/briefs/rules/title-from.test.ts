import { expect, test } from 'vitest'
import { textName, titleFrom } from './title-from'

test('the first line that says anything names a brief', () => {
  expect(titleFrom('\n  Regional launch \nIn Shanghai, for our dealers')).toBe('Regional launch')
  expect(titleFrom('2027 经销商大会')).toBe('2027 经销商大会')
  expect(titleFrom(' \n ')).toBe('')
})

test('a long line is cut between words, a Chinese one between characters', () => {
  const english = titleFrom('We would like to invite all of our regional dealers to a launch in the spring, with dinner')
  expect(english).toBe('We would like to invite all of our regional dealers to a launch in the spring…')
  const chinese = titleFrom('我们计划'.repeat(30))
  expect(Array.from(chinese)).toHaveLength(80)
  expect(chinese.endsWith('…')).toBe(true)
})

test('a character of two units is never cut in half', () => {
  expect(titleFrom('𠮷'.repeat(100)).isWellFormed()).toBe(true)
})

test('a text is kept under the name of its brief', () => {
  expect(textName('Launch 9/10 March')).toBe('Launch 9-10 March.txt')
  expect(Array.from(textName('会'.repeat(200)))).toHaveLength(84)
})
