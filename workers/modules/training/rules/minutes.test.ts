import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesSaid } from './minutes'

test.each([
  ['90', 90], ['９０', 90], ['90 min', 90], ['1,200', 1200], ['2h', 120], ['2 hours', 120], ['1.5 h', 90], ['2:30', 150], ['2h30', 150], ['2 h 05 min', 125], ['2 小時 30 分', 150], ['45分钟', 45], ['0', 0],
])('%s is %i minutes', (text, minutes) => expect(minutesSaid(text)).toBe(minutes))

test.each(['', '-5', '1.5', '1e3', '2:75', '2:3', ':30', 'two', '=1+1', '1,20', '9999999', 'h'])('%s is none', (text) => expect(minutesSaid(text)).toBeNull())

test('whatever the minutes, they are read as they are written by the hour', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
    const two = String(minutes).padStart(2, '0')
    for (const text of [`${hours}:${two}`, `${hours}h${two}`, `${hours} 小时 ${minutes} 分钟`]) expect(minutesSaid(text)).toBe(hours * 60 + minutes)
  }))
})
