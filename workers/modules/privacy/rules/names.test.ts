import { expect, test } from 'vitest'
import { aliasIn, formsOf, knownBy } from './names'

test('every form of a name is known, each once', () => {
  expect(formsOf({ family: '林', given: '悦', latin: 'Lin Yue' })).toEqual(['林悦', '林悦 (Lin Yue)', 'Lin Yue'])
  expect(formsOf({ family: 'Park', given: 'Ada', latin: null })).toEqual(['Ada Park'])
})

test('who has no name has no form of it', () => {
  expect(formsOf({ family: 'X', given: '', latin: null })).toEqual(['X'])
  expect(formsOf({ family: '', given: '', latin: '' })).toEqual([])
})

test('what is empty is known of nobody', () => {
  const person = { id: 'per_1', email: '', phone: null, legalName: null, family: 'Park', given: '', latin: null }
  expect(knownBy(person, 'Erased person')).toEqual({ id: 'per_1', email: '', phone: null, names: ['Park'], parts: ['Park'], alias: 'Erased person' })
})

test('the legal name is one of the forms, named once', () => {
  const person = { id: 'per_1', email: '', phone: null, family: '陳', given: '雅婷', latin: null }
  expect(knownBy({ ...person, legalName: 'CHEN YA-TING' }, 'x').names).toEqual(['陳雅婷', 'CHEN YA-TING'])
  expect(knownBy({ ...person, legalName: '陳雅婷' }, 'x').names).toEqual(['陳雅婷'])
})

test('the alias is of the agency’s language', () => {
  expect([aliasIn('zh-Hant'), aliasIn('fr'), aliasIn(undefined)]).toEqual(['已刪除人員', 'Erased person', 'Erased person'])
})
