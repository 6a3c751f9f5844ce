import { dayAfter } from './said'

export type LunarDay = { month: number; leap: boolean; day: number }

/**
 * Months whose new moon is so close to midnight that the tables browsers reckon with have them a day off; as the observatories of
 * Hong Kong and Nanjing have them: the first day, and how many there are. Compared from 2025 to 2035.
 */
const corrected: [first: string, days: number][] = [['2027-02-06', 30], ['2030-01-04', 30], ['2030-02-03', 29]]

const oneDay = 864e5
const format = () => new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })

/** The day in the Chinese calendar; null for what is no day. */
export function lunarOf(day: string): LunarDay | null {
  if (Number.isNaN(Date.parse(day))) return null
  const month = corrected.find(([first, days]) => first <= day && day < dayAfter(first, days))
  return month ? { ...read(dayAfter(month[0], 14)), day: (Date.parse(day) - Date.parse(month[0])) / oneDay + 1 } : read(day)
}

function read(day: string): LunarDay {
  const parts = format().formatToParts(new Date(day))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { month: Number.parseInt(part('month')), leap: part('month').includes('bis'), day: Number(part('day')) }
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 正月初一, 闰六月十五, 十二月廿三. */
export function inChinese({ month, leap, day }: LunarDay, leapWord: string) {
  const named = month === 1 ? '正' : month <= 10 ? numerals[month] : `十${numerals[month - 10]}`
  const tens = day <= 10 ? `初${numerals[day]}` : day < 20 ? `十${numerals[day - 10]}` : day === 20 ? '二十' : day < 30 ? `廿${numerals[day - 20]}` : '三十'
  return `${leap ? leapWord : ''}${named}月${tens}`
}
