import { expect, test } from 'vitest'
import { count, country, day, email, language, line, oneOf, paragraph, someLanguages } from './cells'

test.each([['2026-12-09', '2026-12-09'], ['2026/3/4', '2026-03-04'], ['2026.3.4', '2026-03-04'], ['2026年12月9日', '2026-12-09'], ['2026-12-09T10:00:00', '2026-12-09']])('%s is a day', (text, value) => {
  expect(day(text)).toEqual({ value })
})
test.each(['3/4/2026', '2026-02-30', 'tomorrow', '2026-13-01'])('%s is none', (text) => {
  expect(day(text)).toEqual({ wrong: 'not_a_date' })
})

test('a country is its code, or its name in any of the languages', () => {
  const read = country()
  for (const text of ['cn', 'CN', 'China', '中国', '中國']) expect(read(text), text).toEqual({ value: 'CN' })
  expect(read('United Kingdom')).toEqual({ value: 'GB' })
  expect(read('Atlantis')).toEqual({ wrong: 'not_a_country' })
  for (const none of ['ZZ', 'EU', 'Unknown Region']) expect(read(none)).toEqual({ wrong: 'not_a_country' })
})

test('text is held to its length, addresses to their form', () => {
  expect(line(3)('a  b')).toEqual({ value: 'a b' })
  expect(line(3)('four')).toEqual({ wrong: 'too_long' })
  expect(paragraph(5)('a\nb')).toEqual({ value: 'a\nb' })
  expect(email('Ada@Client.example')).toEqual({ value: 'ada@client.example' })
  expect(email('ada at client')).toEqual({ wrong: 'not_an_address' })
})

test.each([['EN', 'en'], ['简体中文', 'zh-Hans'], ['zh-tw', 'zh-Hant']])('%s is the language %s', (text, value) => {
  expect(language(text)).toEqual({ value })
  expect(language('Klingon')).toEqual({ wrong: 'not_a_language' })
})

test('several languages stand in one cell, each once', () => {
  expect(someLanguages('English、繁體中文, en')).toEqual({ value: '["en","zh-Hant"]' })
  expect(someLanguages('English, Klingon')).toEqual({ wrong: 'not_a_language' })
})

test('a number of days is whole, within its limit, and may have its unit', () => {
  for (const text of ['30', '30 天', '３０ days']) expect(count(365)(text), text).toEqual({ value: '30' })
  for (const text of ['400', '-1', '1.5', 'soon']) expect(count(365)(text), text).toEqual({ wrong: 'not_a_number' })
})

test('one of a set of words, in any case and width', () => {
  const read = oneOf(new Map([['a(b)', 'ab']]), 'none')
  expect(read('Ａ（B）')).toEqual({ value: 'ab' })
  expect(read('c')).toEqual({ wrong: 'none' })
})
