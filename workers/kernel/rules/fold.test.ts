import { expect, test } from 'vitest'
import { bigrams, fold, runsOf } from './fold'

test('case, accents and full width make no difference', () => {
  expect(fold('ÉCOLE Zürich ＡＢＣ１２')).toBe('ecole zurich abc12')
})

test('simplified and traditional are one', () => {
  expect(fold('長江商業銀行 裡 麵 臺灣')).toBe(fold('长江商业银行 里 面 台湾'))
})

test('a run of Chinese is one word, the rest is split where it is written apart', () => {
  expect(runsOf(fold('2026年度大会, Zhou-Lin & Co.'))).toEqual(['2026', '年度大会', 'zhou', 'lin', 'co'])
  expect(runsOf('ada@client.example')).toEqual(['ada', 'client', 'example'])
  expect(runsOf('evt_01jdc3m2v0abcdefghjkmnpqrs!')).toEqual(['evt_01jdc3m2v0abcdefghjkmnpqrs'])
  expect(runsOf(' —, ')).toEqual([])
})

test('any two characters that stand together are a term, and so is the last', () => {
  expect(bigrams('年度大会')).toEqual(['年度', '度大', '大会', '会'])
  expect(bigrams('陈')).toEqual(['陈'])
})
