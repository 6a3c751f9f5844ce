import { expect, test } from 'vitest'
import { titles } from '../../exports/rules/titles'
import { flawsOf, guessed } from './mapping'
import { synonyms } from './synonyms'

const fields = [
  { field: 'name', title: titles.name, also: ['Company'], required: true },
  { field: 'country', title: titles.country, required: true },
  { field: 'notes', title: titles.notes, required: false },
]

test('a header is understood in any language and spelling; each field once', () => {
  expect(guessed(['名称', 'COUNTRY ', '備註', 'fax'], fields)).toEqual(['name', 'country', 'notes', null])
  expect(guessed(['company', 'Name', ''], fields)).toEqual(['name', null, null])
})

test('the other words for a field are understood, however they are written', () => {
  const asked = [
    { field: 'name', title: titles.name, also: [...synonyms.company, ...synonyms.client], required: true },
    { field: 'latin', title: titles.latin, also: synonyms.latin, required: false },
    { field: 'country', title: titles.country, also: synonyms.country, required: true },
  ]
  for (const latin of ['Latin name', 'name_latin', 'English name', '英文名', '英文名称', '英文名稱']) expect(guessed(['Customer', latin, 'Country/Region'], asked), latin).toEqual(['name', 'latin', 'country'])
  expect(guessed(['公司名稱', '英文名稱', '國家/地區', '统一编号'], asked)).toEqual(['name', 'latin', 'country', null])
})

test('a mapping says what is wrong with it', () => {
  const header = ['a', 'b', 'c']
  expect(flawsOf(['name', 'country', null], header, fields)).toEqual([])
  expect(flawsOf(['name', 'name', 'fax'], header, fields)).toEqual(['unknown:fax', 'twice:name', 'missing:country'])
  expect(flawsOf(['name', 'country'], header, fields)).toEqual(['other_columns'])
})
