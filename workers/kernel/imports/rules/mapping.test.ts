import { expect, test } from 'vitest'
import { titles } from '../../exports/rules/titles'
import { flawsOf, guessed } from './mapping'

const fields = [
  { field: 'name', title: titles.name, also: ['Company'], required: true },
  { field: 'country', title: titles.country, required: true },
  { field: 'notes', title: titles.notes, required: false },
]

test('a header is understood in any language and spelling; each field once', () => {
  expect(guessed(['名称', 'COUNTRY ', '備註', 'fax'], fields)).toEqual(['name', 'country', 'notes', null])
  expect(guessed(['company', 'Name', ''], fields)).toEqual(['name', null, null])
})

test('a mapping says what is wrong with it', () => {
  const header = ['a', 'b', 'c']
  expect(flawsOf(['name', 'country', null], header, fields)).toEqual([])
  expect(flawsOf(['name', 'name', 'fax'], header, fields)).toEqual(['unknown:fax', 'twice:name', 'missing:country'])
  expect(flawsOf(['name', 'country'], header, fields)).toEqual(['other_columns'])
})
