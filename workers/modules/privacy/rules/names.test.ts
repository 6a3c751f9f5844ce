import { expect, test } from 'vitest'
import { aliasIn, formsOf } from './names'

test('every form of a name is known, each once', () => {
  expect(formsOf({ family: '林', given: '悦', latin: 'Lin Yue' })).toEqual(['林悦', '林悦 (Lin Yue)', 'Lin Yue'])
  expect(formsOf({ family: 'Park', given: 'Ada', latin: null })).toEqual(['Ada Park'])
})

test('a single letter is no name to look for', () => {
  expect(formsOf({ family: 'X', given: '', latin: null })).toEqual([])
})

test('the alias is of the agency’s language', () => {
  expect([aliasIn('zh-Hant'), aliasIn('fr'), aliasIn(undefined)]).toEqual(['已刪除人員', 'Erased person', 'Erased person'])
})
