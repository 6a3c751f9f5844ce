import { expect, test } from 'vitest'
import { dateFormat, numberFormat } from './formats'

test('one formatter serves all who ask for the same', () => {
  const day = { timeZone: 'Asia/Shanghai', dateStyle: 'short' } as const
  expect(dateFormat('sv-SE', { ...day })).toBe(dateFormat('sv-SE', day))
  expect(dateFormat('sv-SE', day).format(new Date('2026-12-08T16:00:00Z'))).toBe('2026-12-09')
})

test('another language, zone or shape is another formatter', () => {
  const at = new Date('2026-12-08T16:00:00Z')
  expect(dateFormat('en-GB', { timeZone: 'UTC', day: 'numeric' }).format(at)).toBe('8')
  expect(dateFormat('zh-CN', { timeZone: 'UTC', day: 'numeric' }).format(at)).toBe('8日')
  expect(dateFormat('en-GB', { timeZone: 'Asia/Taipei', day: 'numeric' }).format(at)).toBe('9')
  expect(numberFormat('en', { minimumFractionDigits: 2 }).format(1)).toBe('1.00')
  expect(numberFormat('en', { style: 'percent' }).format(1)).toBe('100%')
})

test('what is refused once is refused again', () => {
  for (const _ of [1, 2]) expect(() => dateFormat('en', { timeZone: 'Moon/Crater' })).toThrow(RangeError)
})
