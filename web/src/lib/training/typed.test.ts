import { expect, test } from 'vitest'
import { splitOf } from './typed'

test('areas without minutes share what the others leave', () => {
  const of = (...areas: [string, string][]) => splitOf(areas.map(([topic, minutes]) => ({ topic, minutes })), 90).map(({ topic, minutes }) => [topic, minutes])
  expect(of(['fire', ''], ['', ''])).toEqual([['fire', 90]])
  expect(of(['fire', '60'], ['safety', ''])).toEqual([['fire', 60], ['safety', 30]])
  expect(of(['fire', ''], ['safety', ''], ['', '12'])).toEqual([['fire', 45], ['safety', 45]])
  // Above the whole: the API says so.
  expect(of(['fire', '80'], ['safety', '20'])).toEqual([['fire', 80], ['safety', 20]])
})
