import { expect, test } from 'vitest'
import { countryOf } from './region'

test('a zone lies in the country whose days are worked there', () => {
  expect(['Asia/Shanghai', 'Asia/Hong_Kong', 'Asia/Taipei', 'Europe/London', 'America/Indiana/Knox', 'Pacific/Honolulu'].map(countryOf)).toEqual(['CN', 'HK', 'TW', 'GB', 'US', 'US'])
  expect(['America/Toronto', 'Asia/Tokyo', 'UTC'].map(countryOf)).toEqual([null, null, null])
})
