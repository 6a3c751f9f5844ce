import { expect, test } from 'vitest'
import { cell, line } from './csv'

test('plain text stays as it is, null is empty', () => {
  expect(cell('Meridian 百灵')).toBe('Meridian 百灵')
  expect(cell(null)).toBe('')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=x'])('%j cannot run as a formula', (evil) => {
  expect(cell(evil).replace(/^"/, '')).toMatch(/^'/)
})

test('a number keeps its sign', () => {
  expect(cell(-12.5)).toBe('-12.5')
})

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(cell('a, b')).toBe('"a, b"')
  expect(cell('"quoted"')).toBe('"""quoted"""')
  expect(cell('a\r\nb')).toBe('"a\r\nb"')
  expect(line(['a', null, 'b,c'])).toBe('a,,"b,c"\r\n')
})

test('a formula with a comma is both marked and quoted', () => {
  expect(cell('=A1,B1')).toBe(`"'=A1,B1"`)
})
