import { expect, test } from 'vitest'
import { columnOf, dateText, showsDate } from './sheet-dates'

test('a format is one of dates by number or by its code', () => {
  expect([showsDate(14, undefined), showsDate(2, undefined), showsDate(164, 'yyyy\\-mm\\-dd'), showsDate(164, '#,##0 "days"'), showsDate(165, '[Red]0.00')]).toEqual([true, false, true, false, false])
})

test('a day number is the day that the spreadsheet shows', () => {
  expect(dateText(46365, false)).toBe('2026-12-09')
  expect(dateText(46365.604166666664, false)).toBe('2026-12-09T14:30:00')
  expect(dateText(44903, true)).toBe('2026-12-09')
  expect(dateText(1e12, false)).toBe('1000000000000')
})

test('columns count from A', () => {
  expect(['A1', 'Z9', 'AA10', 'BC2'].map(columnOf)).toEqual([0, 25, 26, 54])
})
