import { expect, test } from 'vitest'
import { answerSaid, daysSaid } from './said'

test('days are said in each language, one day as one', () => {
  expect(daysSaid({ startsOn: '2026-12-09', endsOn: '2026-12-10' })).toEqual({ en: '9 December 2026 – 10 December 2026', 'zh-Hans': '2026年12月9日至2026年12月10日', 'zh-Hant': '2026年12月9日至2026年12月10日' })
  expect(daysSaid({ startsOn: '2026-12-09', endsOn: '2026-12-09' })).toEqual({ en: '9 December 2026', 'zh-Hans': '2026年12月9日', 'zh-Hant': '2026年12月9日' })
})

test('an answer says whose it is', () => {
  expect(answerSaid({ startsOn: '2026-12-09', endsOn: '2026-12-09' }, { who: '明线影音', answer: 'no' })).toEqual({ en: '明线影音, 9 December 2026: not free', 'zh-Hans': '明线影音，2026年12月9日：没空', 'zh-Hant': '明线影音，2026年12月9日：沒空' })
})
