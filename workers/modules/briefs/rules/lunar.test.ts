import { expect, test } from 'vitest'
import { inChinese, lunarOf } from './lunar'

test.each([
  ['2026-02-17', '正月初一'], ['2026-12-10', '十一月初二'], ['2025-07-25', '闰六月初一'], ['2026-09-25', '八月十五'], ['2027-01-27', '十二月二十'], ['2027-01-30', '十二月廿三'],
  ['2027-02-05', '十二月廿九'], ['2027-02-06', '正月初一'], ['2027-02-20', '正月十五'], ['2027-03-07', '正月三十'], ['2027-03-08', '二月初一'],
  ['2030-02-02', '十二月三十'], ['2030-02-03', '正月初一'], ['2030-03-04', '二月初一'],
])('%s is %s', (day, said) => {
  expect(inChinese(lunarOf(day)!, '闰')).toBe(said)
})

test('what is no day has none', () => {
  expect(lunarOf('2026-02-31x')).toBeNull()
  expect(lunarOf('')).toBeNull()
})
